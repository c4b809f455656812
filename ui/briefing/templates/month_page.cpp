#include "model/phrases/phrases.h"
#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/blocks/event_blocks.h"
#include "ui/briefing/blocks/event_rows.h"
#include "ui/briefing/blocks/framed_map.h"
#include "ui/briefing/blocks/headed_block.h"
#include "ui/briefing/blocks/map_key.h"
#include "ui/briefing/blocks/running_head.h"
#include "ui/briefing/templates/series_layout.h"
#include "ui/briefing/templates/series_pages.h"
#include "ui/briefing/wording/events.h"
#include "ui/briefing/wording/series.h"

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

/// The events whose page, in a series of events up to `to`, would be of a day from `first` to the view's;
/// numbered from 1.
std::vector<NumberedEvent> eventsIn(const View& view, Day first, Day to)
{
    std::vector<NumberedEvent> events;
    for (NumberedEvent numbered : numberedEvents(view)) {
        const EventState& state = *numbered.event.state;
        if (!state.when || numbered.event.ahead) continue;
        const Day day = pageDayOf(state, to);
        if (day < first || day > view.day) continue;
        numbered.number = int(events.size()) + 1;
        events.push_back(numbered);
    }
    return events;
}

Flow eventsOfMonth(const View& view, Endnotes& notes, const std::vector<NumberedEvent>& events, Span span)
{
    Flow flow = titledBlock(
        u"events"_s, phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Events of the month")), span);
    const EventMeasure measure{.width = span.width, .indent = eventsIndent(events)};
    for (const NumberedEvent& event : events) append(flow.body, eventRows(view, notes, event, measure));
    setTitle(flow, view);
    return flow;
}

}

void addMonthPage(const View& view, Manuscript& manuscript, const SeriesPart& part,
                  const PlaceInSeries& place, const Series& series)
{
    const SeriesLayout layout(manuscript.sheet);
    const Day first = std::max(*Day::fromCalendar(*part.month), series.from);
    const std::vector<NumberedEvent> events = eventsIn(view, first, series.to);
    QHash<EventId, int> numbers;
    for (const NumberedEvent& event : events) numbers.insert(event.event.state->event->id, event.number);

    const QString kind = placeInSeries(view, SeriesOf::Month, place.number, place.count);
    const QString title = titleOf(view, part);
    const BriefingBlocks& wanted = view.request.plan.blocks;
    Endnotes& notes = manuscript.notes;
    Pages& pages = manuscript.pages;
    pages.add(Section{.flows = {masthead(view, {.kind = kind, .headline = title}, layout.whole)}});
    pages.setRunningHead(runningHead(view, title, layout.whole));
    pages.add(Section{.flows = {leadSentence(view, notes, layout.whole)}, .gap = 5});
    Flow map = framedMap(view, {.moment = view.moment, .numbers = numbers}, mapKey(view), layout.map,
                         layout.mapHeight);
    std::vector<Flow> blocks;
    if (wanted.events) blocks.push_back(eventsOfMonth(view, notes, events, layout.column));
    const QString changes = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Changes in the month"));
    if (wanted.changes) blocks.push_back(changesSince(view, notes, first - 1, changes, layout.column));
    addMapAndBlocks(pages, layout, std::move(map), std::move(blocks));
    if (wanted.members) addMembersThatFit(view, manuscript, layout);
    pages.setRunningHead({});
}

}
