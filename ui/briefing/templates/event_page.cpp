#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/blocks/event_blocks.h"
#include "ui/briefing/blocks/framed_map.h"
#include "ui/briefing/blocks/map_key.h"
#include "ui/briefing/blocks/running_head.h"
#include "ui/briefing/templates/series_layout.h"
#include "ui/briefing/templates/series_pages.h"
#include "ui/briefing/wording/events.h"
#include "ui/briefing/wording/series.h"

namespace atlas::page {

namespace {

/// What differs from the page before; on the first page, from before the event can have begun. Nothing where
/// the page before is of the same day.
Flow changesOf(const View& view, Endnotes& notes, const SeriesPart& part, const PlaceInSeries& place, Span span)
{
    const Edtf& when = part.event->when->value;
    if (place.before && place.before->day == part.day) return {};
    const Day since = place.before ? place.before->day
                                   : std::min(when.bounds().earliest.value_or(part.day), part.day) - 1;
    const QString words = place.before ? whereAndWhen(view, *place.before->event) : formatDay(since, view.language);
    const QString title = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Since %1")).arg(words);
    return changesSince(view, notes, since, title, span);
}

}

void addEventPage(const View& view, Manuscript& manuscript, const SeriesPart& part, const PlaceInSeries& place)
{
    const SeriesLayout layout(manuscript.sheet);
    const EventState& event = *part.event;
    const BriefingBlocks& wanted = view.request.plan.blocks;
    const QString kind = placeInSeries(view, SeriesOf::Event, place.number, place.count);
    const QString title = titleOf(view, part);
    Endnotes& notes = manuscript.notes;
    Pages& pages = manuscript.pages;

    pages.add(Section{.flows = {masthead(view, {.kind = kind, .headline = title}, layout.whole)}});
    pages.setRunningHead(runningHead(view, title, layout.whole));
    pages.add(Section{.flows = {eventFacts(view, notes, event, layout.whole)}, .gap = 5});
    Flow map = framedMap(view, {.moment = view.moment, .numbers = {{event.event->id, int(place.number)}}},
                         mapKey(view), layout.map, layout.mapHeight);
    std::vector<Flow> blocks;
    blocks.push_back(participantsList(view, notes, event, layout.column));
    if (wanted.changes) blocks.push_back(changesOf(view, notes, part, place, layout.column));
    if (wanted.voices) blocks.push_back(eventQuotes(view, notes, event, layout.column));
    blocks.push_back(expectedOutcomes(view, notes, event, layout.column));
    blocks.push_back(openQuestions(view, notes, event, layout.column));
    addMapAndBlocks(pages, layout, std::move(map), std::move(blocks));
    if (wanted.members) addMembersThatFit(view, manuscript, layout);
    pages.setRunningHead({});
}

}
