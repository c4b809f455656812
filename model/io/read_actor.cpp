#include "model/geo/country_names.h"
#include "model/io/read_citation.h"
#include "model/io/read_plain.h"
#include "model/io/read_text.h"
#include "model/io/read_things.h"

#include <QtTranslation>

#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

void checkState(Record& record, const Actor& actor)
{
    if (actor.id.isEmpty() || isCountryCode(actor.id.text())) return;
    const quint32 offset = record.field("id")->offset();
    Complaints& complaints = record.reading().complaints;
    if (!actor.name.isEmpty()) {
        complaints.warning(
            offset, {QT_TRANSLATE_NOOP("Phrases", "“%1” is no country’s code"), {actor.id.text()}},
            {QT_TRANSLATE_NOOP("Phrases", "It will not show on the map. Codes have three letters, such "
                                          "as FRA (ISO 3166-1 alpha-3)."),
             {}});
        return;
    }
    const auto meant = guess(record.reading(), Named::Actor, actor.id.text());
    complaints.error(
        offset, {QT_TRANSLATE_NOOP("Phrases", "Unknown country: “%1”"), {actor.id.text()}},
        meant.value_or(Saying{
            QT_TRANSLATE_NOOP("Phrases", "Give a code of three letters, such as FRA, or a name."), {}}));
}

}

void fillInStateName(Actor& state)
{
    for (const Language language : allLanguages)
        if (!state.name.has(language)) state.name.set(language, countryName(state.id.text(), language));
}

std::optional<Actor> readActor(Reading& reading, const Field& field)
{
    static constexpr std::array kinds{"state"_L1, "organisation"_L1, "person"_L1};
    Record record(reading, field);
    if (!record.isObject()) return std::nullopt;
    Actor actor;
    QString id;
    record.required("id", id, readId);
    actor.id = ActorId(id);
    record.optional("kind", actor.kind, wordReader<ActorKind>(kinds));
    if (actor.kind != ActorKind::State) {
        record.required("name", actor.name, readText);
    } else {
        record.optional("name", actor.name, readText);
        checkState(record, actor);
        fillInStateName(actor);
    }
    record.optional("role", actor.role, readText);
    record.optional("affiliation", actor.affiliation, readActorId);
    record.optional("group", actor.group, readGroupId);
    record.optional("summary", actor.summary, readText);
    record.list("aliases", actor.aliases, readString);

    const auto own = readOwnCitation(record);
    const bool needsSource = own || !actor.summary.isEmpty() || !actor.role.isEmpty();
    const Citation citation = own.value_or(citationOf(reading));
    if (needsSource && !citation.isUnsourced()) actor.citations.append(citation);
    UnsourcedClaims unsourced;
    actor.citations += readFurtherCitations(record, "citations", citation.source, unsourced);
    if (needsSource && !haveSource(actor.citations)) warnUnsourced(reading, record.offset(), id);
    else unsourced.tell(reading);
    return actor;
}

}
