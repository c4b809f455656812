#include "model/exchange/export/flat_events.h"

#include "model/dossier/claim_words.h"
#include "model/dossier/event_kinds.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
bool bears(const QList<Claim<Value>>& claims, const Citation& citation)
{
    return std::ranges::contains(claims, citation, &Claim<Value>::citation);
}

bool isBorneByAClaim(const Event& event, const Citation& citation)
{
    return bears(event.when, citation) || bears(event.place, citation) || bears(event.occurrence, citation)
        || bears(event.participants, citation) || bears(event.summary, citation);
}

/// What is as good as unsaid is left out: an import makes it so.
void addClassification(FlatList& list, const QString& of, const Event& event)
{
    constexpr auto kind = "classification";
    if (event.kind != EventKind::Meeting) list.add(kind, {of, QString(eventKindWords.at(size_t(event.kind)))});
    if (event.importance != 1) list.add(kind, {of, u"importance"_s, QString::number(event.importance)});
    if (!event.group.isEmpty()) list.add(kind, {of, u"group"_s, event.group.text()});
    for (const ThemeId& theme : event.themes) list.add(kind, {of, u"theme"_s, theme.text()});
}

void addPlace(FlatList& list, const QString& of, const Claim<Place>& claim)
{
    const Place& place = claim.value;
    QString position;
    if (place.position)
        position = u"%1 %2"_s.arg(place.position->lon, 0, 'f', 6).arg(place.position->lat, 0, 'f', 6);
    const QStringList parts{of, u"place"_s, position, place.country.text()};
    const QString line = list.addCited("report", parts, claim.citation);
    list.addText(line, u"name"_s, place.name);
}

void addPart(FlatList& list, const QString& of, const Claim<Participation>& claim)
{
    const Participation& part = claim.value;
    const QString line = list.addCited("report", {of, u"participant"_s, part.actor.text()}, claim.citation);
    if (part.role != Role::Participant) list.add("part", {line, QString(writtenRoles.at(size_t(part.role)))});
    if (part.mode != Mode::NotStated) list.add("part", {line, QString(writtenModes.at(size_t(part.mode)))});
    if (!part.as.isEmpty()) list.addText(list.add("part", {line, u"as"_s}), u"text"_s, part.as);
}

/// Each source that speaks of the event at all, and passages that are cited for nothing else.
void addCitations(FlatList& list, const QString& of, const QString& what, const QList<Citation>& citations,
                  const Event& event)
{
    QList<SourceId> heard;
    for (const Citation& citation : citations) {
        if (citation.isUnsourced()) continue; // it cites nobody
        const QStringList parts{of, what, citation.source.text()};
        if (!heard.contains(citation.source)) list.add("citation", parts);
        heard.append(citation.source);
        if (!isBorneByAClaim(event, citation)) list.addPassage(parts.join(flatJoint), citation);
    }
}

}

void addCount(FlatList& list, const QString& of, const Claim<Count>& claim)
{
    const Count& count = claim.value;
    QStringList parts{of, u"number"_s, count.what.in(Language::English), count.value};
    if (count.number) parts.append(QString::number(*count.number));
    if (count.asOf) parts.append(count.asOf->toString());
    list.addCited("number", parts, claim.citation);
}

void addEvent(FlatList& list, const Event& event)
{
    const QString of = list.add("event", {u"event"_s, event.id.text()});
    list.addText(of, u"title"_s, event.title);
    list.addText(of, u"short title"_s, event.shortTitle);
    list.addText(of, u"caution"_s, event.caution);
    addClassification(list, of, event);
    for (const auto& claim : event.when)
        list.addCited("report", {of, u"when"_s, claim.value.toString()}, claim.citation);
    for (const auto& claim : event.place) addPlace(list, of, claim);
    for (const auto& claim : event.occurrence)
        list.addCited("report", {of, QString(writtenOccurrences.at(size_t(claim.value)))}, claim.citation);
    for (const auto& claim : event.summary)
        list.addText(list.addCited("report", {of, u"summary"_s}, claim.citation), u"text"_s, claim.value);
    for (const auto& claim : event.participants) addPart(list, of, claim);
    for (const auto& claim : event.counts) addCount(list, of, claim);
    addCitations(list, of, u"cited"_s, event.citations, event);
    if (!event.caution.isEmpty() && event.cautionCitations != event.citations)
        addCitations(list, of, u"caution cited"_s, event.cautionCitations, event);
}

}
