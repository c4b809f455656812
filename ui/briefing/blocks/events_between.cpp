#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/briefing/blocks/comparison.h"
#include "ui/briefing/blocks/event_rows.h"
#include "ui/briefing/blocks/headed_block.h"
#include "ui/briefing/blocks/headed_flow.h"
#include "ui/briefing/layout/styles.h"

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

/// Under a heading, in two columns where there is room.
void addList(Flow& flow, const View& view, Endnotes& notes, const std::vector<NumberedEvent>& events)
{
    constexpr double leastColumn = 230;
    headFlow(view, flow);
    flow.gutter = 20;
    if (events.size() > 1 && flow.width >= 2 * leastColumn + flow.gutter) flow.columns = 2;
    const EventMeasure measure{.width = columnWidth(flow.width, flow.columns, flow.gutter),
                               .indent = eventsIndent(events)};
    for (const NumberedEvent& event : events) append(flow.body, eventRows(view, notes, event, measure));
}

}

Flow eventsBetween(const View& view, const ComparedEvents& events, Endnotes& notes, Span span)
{
    Flow flow = titledBlock(u"events-between"_s, events.title, span);
    if (!events.between.empty()) addList(flow, view, notes, events.between);
    else flow.head = headed({{flow.bookmark, heading()}}, span.width);
    return flow;
}

Flow announcedAfter(const View& view, const ComparedEvents& events, Endnotes& notes, Span span)
{
    const QString title = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Announced for after %1"))
                              .arg(formatDay(view.day, view.language));
    Flow flow = titledBlock(u"announced"_s, title, span);
    if (!events.announced.empty()) {
        addList(flow, view, notes, events.announced);
        return flow;
    }
    flow.bookmark.clear();
    const QString none = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "nothing in the dossier."));
    const QString lead = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "%1:")).arg(title) + u' ';
    flow.body =
        setText({{lead, strong()}, {none, body()}}, {.width = span.width, .leading = bodyLeading});
    return flow;
}

}
