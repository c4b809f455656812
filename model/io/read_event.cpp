#include "model/dossier/claim_words.h"
#include "model/dossier/event_kinds.h"
#include "model/io/read_claims.h"
#include "model/io/read_participants.h"
#include "model/io/read_place.h"
#include "model/io/read_plain.h"
#include "model/io/read_text.h"
#include "model/io/read_things.h"
#include "model/io/read_time.h"

#include <QtTranslation>

#include <algorithm>

namespace atlas {

namespace {

/// When it took place. An event without the field is probably unfinished, one with `null` is known to be
/// undated.
QList<Claim<Edtf>> readWhen(Record& record, const Event& event, const Citation& citation,
                            UnsourcedClaims& unsourced)
{
    if (!record.has("when"))
        record.reading().complaints.warning(
            record.offset(), {QT_TRANSLATE_NOOP("Phrases", "“%1” has no date"), {event.id.text()}},
            {QT_TRANSLATE_NOOP("Phrases",
                               "It will show as Undated. Write \"when\": null where no source gives one."),
             {}});
    const auto when = record.field("when");
    if (when && when->value.is(JsonType::Null)) return {};
    return readClaims<Edtf>(record, "when", citation, unsourced, readTime);
}

/// A source that speaks of one attribute speaks of the event.
template <typename Value>
void addSources(QList<Citation>& citations, const QList<Claim<Value>>& claims)
{
    for (const Claim<Value>& claim : claims) {
        const SourceId& source = claim.citation.source;
        if (source.isEmpty() || std::ranges::contains(citations, source, &Citation::source)) continue;
        citations.append(claim.citation);
    }
}

void gatherSources(Event& event)
{
    addSources(event.citations, event.when);
    addSources(event.citations, event.place);
    addSources(event.citations, event.occurrence);
    addSources(event.citations, event.participants);
    addSources(event.citations, event.counts);
    addSources(event.citations, event.summary);
}

}

std::optional<Event> readEvent(Reading& reading, const Field& field)
{
    Record record(reading, field);
    if (!record.isObject()) return std::nullopt;
    Event event;
    QString id;
    record.required("id", id, readId);
    event.id = EventId(id);
    record.optional("kind", event.kind, wordReader<EventKind>(eventKindWords));
    record.required("title", event.title, readText);
    record.optional("shortTitle", event.shortTitle, readText);
    record.optional("group", event.group, readGroupId);
    record.optional("importance", event.importance, wholeReader(1, 5));
    record.list("themes", event.themes, readThemeId);

    const Citation citation = readOwnCitation(record).value_or(citationOf(reading));
    UnsourcedClaims unsourced;
    event.when = readWhen(record, event, citation, unsourced);
    event.place = readClaims<Place>(record, "place", citation, unsourced, readPlace);
    event.occurrence = readClaims<Occurrence>(record, "occurrence", citation, unsourced,
                                              wordReader<Occurrence>(writtenOccurrences));
    event.participants = readParticipants(record, citation, unsourced);
    event.counts = readCounts(record, "counts", citation, unsourced);
    event.summary = readClaims<LocalText>(record, "summary", citation, unsourced, readText);

    if (!citation.isUnsourced()) event.citations.append(citation);
    event.citations += readFurtherCitations(record, "citations", citation.source, unsourced);
    gatherSources(event);
    record.optional("caution", event.caution, readText);
    event.cautionCitations = readFurtherCitations(record, "cautionCitations", citation.source, unsourced);
    if (event.cautionCitations.isEmpty()) event.cautionCitations = event.citations;
    if (haveSource(event.citations)) unsourced.tell(reading);
    else warnUnsourced(reading, record.offset(), id);
    return event;
}

}
