#include "model/io/read_plain.h"
#include "model/io/read_text.h"
#include "model/io/read_things.h"
#include "model/io/read_time.h"

#include <QtTranslation>

#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

std::optional<Source> readSourceEntry(Reading& reading, const Field& field)
{
    static constexpr std::array tiers{"official"_L1, "agency"_L1, "press"_L1, "aggregator"_L1};
    Record record(reading, field);
    if (!record.isObject()) return std::nullopt;
    Source source;
    QString id;
    size_t tier = size_t(Tier::Press) - 1;
    record.required("id", id, readId);
    record.required("title", source.title, readText);
    record.optional("shortTitle", source.shortTitle, readText);
    record.optional("publisher", source.publisher, readString);
    record.optional("author", source.author, readString);
    record.optional("date", source.date, readTime);
    record.optional("dateInferred", source.dateInferred, readBool);
    record.optional("dateNote", source.dateNote, readText);
    record.optional("language", source.language, readLanguageTag);
    record.optional("address", source.address, readString);
    record.optional("tier", tier, wordReader<size_t>(tiers));
    source.tier = Tier(tier + 1);
    source.id = SourceId(id);
    if (id == "all"_L1 || id == "official"_L1)
        reading.complaints.error(record.field("id")->offset(),
                                 {QT_TRANSLATE_NOOP("Phrases", "A source cannot be called “%1”"), {id}},
                                 {QT_TRANSLATE_NOOP("Phrases", "That word names a choice of sources."), {}});
    return source;
}

}
