#include "model/io/read_participants.h"

#include "model/dossier/claim_words.h"
#include "model/io/read_plain.h"
#include "model/io/read_text.h"
#include "model/io/read_time.h"

namespace atlas {

namespace {

/// "15" or 15; a whole number can be compared without further ado.
std::optional<Count> readCountValue(Reading& reading, const Field& field)
{
    Count count;
    if (field.value.is(JsonType::Number)) {
        count.number = readWhole(reading, field, 0, unboundedWhole);
        if (!count.number) return std::nullopt;
        count.value = QString::number(*count.number);
        return count;
    }
    auto text = readString(reading, field);
    if (!text) return std::nullopt;
    count.value = std::move(*text);
    return count;
}

}

QList<Claim<Participation>> readParticipants(Record& event, const Citation& citedAs,
                                             UnsourcedClaims& unsourced)
{
    QList<Claim<Participation>> participants;
    const auto field = event.field("participants");
    if (!field || !expectType(event.reading(), *field, JsonType::Array)) return participants;
    for (const JsonValue element : field->value.children()) {
        const Field item{field->name, element, true};
        Participation participation;
        if (element.is(JsonType::String)) {
            if (const auto actor = readActorId(event.reading(), item)) {
                participation.actor = *actor;
                unsourced.note(citedAs, item);
                participants.append({participation, citedAs});
            }
            continue;
        }
        Record record(event.reading(), item);
        QList<ActorId> actors;
        record.requiredList("actors", actors, readActorId);
        record.optional("role", participation.role, wordReader<Role>(writtenRoles));
        record.optional("mode", participation.mode, wordReader<Mode>(writtenModes));
        record.optional("as", participation.as, readText);
        const Citation citation = readOwnCitation(record, citedAs.source).value_or(citedAs);
        unsourced.note(citation, item);
        for (const ActorId& actor : actors) {
            participation.actor = actor;
            participants.append({participation, citation});
        }
    }
    return participants;
}

QList<Claim<Count>> readCounts(Record& thing, QByteArrayView name, const Citation& citedAs,
                               UnsourcedClaims& unsourced)
{
    QList<Claim<Count>> counts;
    thing.list(name, counts, [&](Reading& reading, const Field& item) -> std::optional<Claim<Count>> {
        Record record(reading, item);
        if (!record.isObject()) return std::nullopt;
        Count count;
        LocalText what;
        record.required("what", what, readText);
        record.required("value", count, readCountValue);
        record.optional("number", count.number, wholeReader(0, unboundedWhole));
        record.optional("asOf", count.asOf, readTime);
        count.what = std::move(what);
        Citation citation = readOwnCitation(record, citedAs.source).value_or(citedAs);
        unsourced.note(citation, item);
        return Claim<Count>{std::move(count), std::move(citation)};
    });
    return counts;
}

}
