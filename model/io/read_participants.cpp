#include "model/io/read_participants.h"

#include "model/io/read_citation.h"
#include "model/io/read_plain.h"
#include "model/io/read_text.h"
#include "model/io/read_time.h"

#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array roles{"host"_L1, "convener"_L1, "participant"_L1, "speaker"_L1, "observer"_L1};
constexpr std::array modes{"in-person"_L1, "remote"_L1, "announced"_L1, "absent"_L1, "not-stated"_L1};

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

QList<Claim<Participation>> readParticipants(Record& event, const Citation& citedAs)
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
                participants.append({participation, citedAs});
            }
            continue;
        }
        Record record(event.reading(), item);
        QList<ActorId> actors;
        record.requiredList("actors", actors, readActorId);
        record.optional("role", participation.role, wordReader<Role>(roles));
        record.optional("mode", participation.mode, wordReader<Mode>(modes));
        record.optional("as", participation.as, readText);
        const Citation citation = readOwnCitation(record, citedAs.source).value_or(citedAs);
        for (const ActorId& actor : actors) {
            participation.actor = actor;
            participants.append({participation, citation});
        }
    }
    return participants;
}

QList<Claim<Count>> readCounts(Record& thing, QByteArrayView name, const Citation& citedAs)
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
        return Claim<Count>{std::move(count), readOwnCitation(record, citedAs.source).value_or(citedAs)};
    });
    return counts;
}

}
