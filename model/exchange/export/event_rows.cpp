#include "model/exchange/export/event_rows.h"

#include "model/dossier/claim_words.h"
#include "model/dossier/event_kinds.h"
#include "model/exchange/export/bound_cells.h"
#include "model/exchange/export/event_passages.h"
#include "model/exchange/export/shown_event.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

template <typename Kind>
QString joined(const QList<Id<Kind>>& ids)
{
    QStringList words;
    for (const Id<Kind>& id : ids) words.append(id.text());
    return words.join(exchangeSeparator);
}

/// What is said of the event by the dossier rather than by a source; it stands in its first row.
void setEvent(TableBuilder& table, const Event& event)
{
    table.set("short title", event.shortTitle);
    table.set("kind", QString(eventKindWords.at(size_t(event.kind))));
    table.set("group", event.group.text());
    table.set("themes", joined(event.themes));
    table.set("importance", QString::number(event.importance));
    table.set("caution", event.caution);
}

void startRow(TableBuilder& table, const Event& event)
{
    table.nextRow(EntryWord::Event);
    table.set("id", event.id.text());
    table.set("title", event.title);
}

void setWhen(TableBuilder& table, const Edtf& when)
{
    table.set("when", when.toString());
    setBounds(table, when.bounds());
}

void setPlace(TableBuilder& table, const Place& place)
{
    table.set("place", place.name);
    setPosition(table, place.position);
    table.set("place country", place.country.text());
}

void setOccurrence(TableBuilder& table, Occurrence occurrence)
{
    table.set("occurrence", QString(writtenOccurrences.at(size_t(occurrence))));
}

void setPart(TableBuilder& table, const PartTaken& part)
{
    table.set("participants", joined(part.actors));
    if (part.role != Role::Participant)
        table.set("participants role", QString(writtenRoles.at(size_t(part.role))));
    if (part.mode != Mode::NotStated)
        table.set("participants mode", QString(writtenModes.at(size_t(part.mode))));
    table.set("participants as", part.as);
}

/// A passage's claims of which each attribute has at most one: the first of each, then the second …
void setClaims(TableBuilder& table, const EventPassage& passage, size_t nth)
{
    if (nth < passage.when.size()) setWhen(table, *passage.when[nth]);
    if (nth < passage.places.size()) setPlace(table, *passage.places[nth]);
    if (nth < passage.occurrences.size()) setOccurrence(table, passage.occurrences[nth]);
    if (nth < passage.summaries.size()) table.set("summary", *passage.summaries[nth]);
    if (nth < passage.parts.size()) setPart(table, passage.parts[nth]);
}

size_t rowsOf(const EventPassage& passage)
{
    return std::max({size_t(1), passage.when.size(), passage.places.size(), passage.occurrences.size(),
                     passage.summaries.size(), passage.parts.size()});
}

/// The claim's value by `set`, and its source where it is not the row's.
template <typename Value, typename Set>
void setClaim(TableBuilder& table, const QList<Claim<Value>>& claims, const Citation& row,
              ExportColumn source, Set set)
{
    if (claims.isEmpty()) return;
    const Claim<Value>& claim = claims.front();
    set(table, claim.value);
    if (claim.citation != row) table.set(source, claim.citation.source.text());
}

PartTaken allParts(const QList<Claim<Participation>>& claims)
{
    PartTaken part;
    for (const auto& claim : claims) part.actors.append(claim.value.actor);
    return part;
}

}

void addPassageRows(TableBuilder& table, const Event& event, const Dossier& dossier, SourceCells sources)
{
    bool first = true;
    for (const EventPassage& passage : passagesOf(event)) {
        for (size_t nth = 0; nth < rowsOf(passage); ++nth) {
            startRow(table, event);
            if (first) setEvent(table, event);
            first = false;
            setClaims(table, passage, nth);
            if (passage.citation) setRowSource(table, *passage.citation, dossier, sources);
        }
    }
}

void addFeatureRow(TableBuilder& table, const Event& event, const Dossier& dossier)
{
    const Citation row = passageOf(event);
    startRow(table, event);
    setEvent(table, event);
    setClaim(table, event.when, row, "when source", setWhen);
    setClaim(table, event.place, row, "place source", setPlace);
    setClaim(table, event.occurrence, row, "occurrence source", setOccurrence);
    setClaim(table, event.summary, row, "summary source",
             [](TableBuilder& into, const LocalText& summary) { into.set("summary", summary); });
    if (!event.participants.isEmpty()) {
        setPart(table, allParts(event.participants));
        const Citation& citation = event.participants.front().citation;
        if (citation != row) table.set("participants source", citation.source.text());
    }
    setRowSource(table, row, dossier, SourceCells::Whole);
}

}
