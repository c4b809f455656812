#include "model/io/read_citation.h"

#include "model/io/read_plain.h"
#include "model/io/read_text.h"

#include <QtTranslation>

#include <algorithm>

namespace atlas {

namespace {

/// `null`, a word without a source, or the id of one.
std::optional<SourceId> readSource(Reading& reading, const Field& field)
{
    return field.value.is(JsonType::Null) ? SourceId() : readSourceId(reading, field);
}

std::optional<QList<int>> readLines(Reading& reading, const Field& field)
{
    QList<int> lines;
    if (field.value.is(JsonType::Array)) {
        readList(reading, field, lines, wholeReader(1, unboundedWhole));
    } else if (const auto line = readWhole(reading, field, 1, unboundedWhole)) {
        lines.append(*line);
    }
    std::ranges::sort(lines);
    const auto repeated = std::ranges::unique(lines);
    lines.erase(repeated.begin(), repeated.end());
    return lines;
}

}

Citation citationOf(Reading& reading, const SourceId& otherwise)
{
    Citation citation;
    citation.source = otherwise.isEmpty() ? SourceId(reading.names.only(Named::Source)) : otherwise;
    return citation;
}

std::optional<Citation> readOwnCitation(Record& record, const SourceId& otherwise)
{
    Reading& reading = record.reading();
    Citation citation = citationOf(reading, otherwise);
    bool any = false;
    const auto take = [&](QByteArrayView name, auto& into, auto reader) {
        any = any || record.has(name);
        record.optional(name, into, reader);
    };
    take("source", citation.source, readSource);
    take("line", citation.locator.lines, readLines);
    take("at", citation.locator.text, readString);
    take("quote", citation.quote,
         [&](Reading& with, const Field& field) { return readQuote(with, field, citation.source); });
    take("inferred", citation.inferred, readBool);
    take("caveat", citation.note, readText);
    if (!any) return std::nullopt;
    if (record.has("line") && record.has("at"))
        reading.complaints.error(record.field("at")->offset(),
                                 {QT_TRANSLATE_NOOP("Phrases", "“line” and “at” both say where"), {}},
                                 {QT_TRANSLATE_NOOP("Phrases", "Keep one of the two."), {}});
    return citation;
}

Citation readCitation(Record& record, const QString& name)
{
    Citation citation = readOwnCitation(record).value_or(citationOf(record.reading()));
    if (citation.isUnsourced()) warnUnsourced(record.reading(), record.offset(), name);
    return citation;
}

QList<Citation> readFurtherCitations(Record& record, QByteArrayView name, const SourceId& otherwise,
                                     UnsourcedClaims& unsourced)
{
    QList<Citation> citations;
    record.list(name, citations, [&](Reading& reading, const Field& field) -> std::optional<Citation> {
        Record passage(reading, field);
        auto citation = readOwnCitation(passage, otherwise);
        if (!citation && passage.isObject())
            reading.complaints.error(
                field.offset(), {QT_TRANSLATE_NOOP("Phrases", "The citation is empty"), {}},
                {QT_TRANSLATE_NOOP("Phrases", "Say its source, its line or its words."), {}});
        if (citation) unsourced.note(*citation, field);
        return citation;
    });
    return citations;
}

void UnsourcedClaims::note(const Citation& citation, const Field& claim)
{
    if (citation.isUnsourced()) places.push_back({claim.offset(), claim.name});
}

void UnsourcedClaims::tell(Reading& reading) const
{
    for (const Place& place : places) warnUnsourced(reading, place.offset, place.name);
}

bool haveSource(const QList<Citation>& citations)
{
    return !std::ranges::all_of(citations, &Citation::isUnsourced);
}

void warnUnsourced(Reading& reading, quint32 offset, const QString& name)
{
    if (name.isEmpty()) return; // its missing name is an error, and told as one
    ++reading.unsourced;
    reading.complaints.warning(
        offset, {QT_TRANSLATE_NOOP("Phrases", "“%1” has no source"), {name}},
        {QT_TRANSLATE_NOOP("Phrases", "It will show as Unsourced on screen and in print."), {}});
}

}
