#include "model/edit/repeated_claims.h"

#include "model/edit/written_form.h"

namespace atlas {

bool RepeatedClaims::forgetRepeated(JsonDraft& claim)
{
    const JsonDraft* source = claim.find("source");
    JsonDraft* actors = claim.find("actors");
    if (!actors || (source && !source->is(JsonType::Null))) return false;
    JsonDraft same = JsonDraft::object();
    for (const char* field : {"status", "since", "until", "span"})
        if (const JsonDraft* value = claim.find(field)) same.set(field, *value);
    const qsizetype before = actors->elements().size();
    actors->elements().removeIf([&](const JsonDraft& actor) {
        const QByteArray saying = actor.text().toUtf8() + '\n' + onOneLine(same, TextLayout());
        const bool isRepeated = said.contains(saying);
        said.insert(saying);
        return isRepeated;
    });
    return before > 0 && actors->elements().isEmpty();
}

}
