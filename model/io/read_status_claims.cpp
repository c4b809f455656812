#include "model/io/read_citation.h"
#include "model/io/read_plain.h"
#include "model/io/read_text.h"
#include "model/io/read_things.h"
#include "model/io/read_time.h"

#include <QSet>
#include <QtTranslation>

namespace atlas {

std::optional<QList<StatusClaim>> readStatusClaims(Reading& reading, const Field& field)
{
    Record record(reading, field);
    if (!record.isObject()) return std::nullopt;
    QList<ActorId> actors;
    QSet<ActorId> seen;
    StatusClaim claim;
    record.requiredList("actors", actors, [&](Reading& with, const Field& item) -> std::optional<ActorId> {
        auto actor = readActorId(with, item);
        if (!actor) return std::nullopt;
        if (seen.contains(*actor)) {
            with.complaints.error(item.offset(),
                                  {QT_TRANSLATE_NOOP("Phrases", "“%1” is listed twice"), {actor->text()}},
                                  {QT_TRANSLATE_NOOP("Phrases", "Keep one of the two."), {}});
            return std::nullopt;
        }
        seen.insert(*actor);
        return actor;
    });
    record.required("status", claim.status, readStatusId);
    claim.span = readSpan(record);
    claim.citation = readCitation(record, claim.status.text());
    record.optional("note", claim.note, readText);

    QList<StatusClaim> claims;
    for (const ActorId& actor : actors) {
        claim.actor = actor;
        claims.append(claim);
    }
    return claims;
}

}
