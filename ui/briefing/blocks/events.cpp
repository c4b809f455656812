#include "ui/briefing/wording/events.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/blocks/event_rows.h"
#include "ui/briefing/blocks/headed_flow.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/strip/mark.h"

#include <algorithm>
#include <functional>
#include <set>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

constexpr double gutter = 20;

/// On the page's day: what a source says was held later is still ahead then.
bool isAnnounced(const EventOnDay& event)
{
    return event.state->occurrence == Occurrence::Announced
        || (event.ahead && event.state->occurrence == Occurrence::Held);
}

/// "6 Jan 2026, announced": the grey words before an event's title.
QString timeWords(const View& view, const EventOnDay& event)
{
    const EventState& state = *event.state;
    QString words = whenOnDay(view, event);
    if (isAnnounced(event))
        words += phrase(view.language, QT_TRANSLATE_NOOP("Phrases", ", announced"));
    if (state.occurrence == Occurrence::Cancelled)
        words += phrase(view.language, QT_TRANSLATE_NOOP("Phrases", ", cancelled"));
    if (state.conflict)
        words += u" ("_s + phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "sources differ")) + u')';
    return words;
}

QString title(const View& view)
{
    return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Events by %1"))
        .arg(formatDay(view.day, view.language));
}

/// The events whose titles a compact list gives in full: the more important ones, and of those the first.
std::set<int> foremost(const std::vector<NumberedEvent>& events)
{
    constexpr size_t count = 7;
    std::vector<const NumberedEvent*> order;
    for (const NumberedEvent& numbered : events) order.push_back(&numbered);
    std::ranges::stable_sort(order, std::greater(), [](const NumberedEvent* numbered) {
        return numbered->event.state->event->importance;
    });
    std::set<int> numbers;
    for (size_t i = 0; i < std::min(count, order.size()); ++i) numbers.insert(order[i]->number);
    return numbers;
}

}

double eventsIndent(const std::vector<NumberedEvent>& events)
{
    constexpr double least = 17;
    constexpr double gap = 3;
    double widest = 0;
    for (const NumberedEvent& event : events)
        widest = std::max(widest, markWidth(QString::number(event.number)));
    return std::max(least, widest + gap);
}

Rows eventRows(const View& view, Endnotes& notes, const NumberedEvent& numbered, EventMeasure measure)
{
    const EventState& state = *numbered.event.state;
    const Event& event = *state.event;
    const QString number = QString::number(numbered.number);
    const bool isShort = measure.density == Density::Compact && !event.shortTitle.isEmpty();
    Runs text{{timeWords(view, numbered.event) + u"  "_s, quiet()},
              {view.in(isShort ? event.shortTitle : event.title), body()}};
    notes.cite(text, citationsOf(state));
    Rows rows = setText(text, {.width = measure.width - measure.indent,
                               .leading = bodyLeading,
                               .left = measure.indent});
    const QColor colour = groupColour(view.dossier.group(event.group), Look::Print);
    const QPointF centre(markWidth(number) / 2, bodyLeading / 2);
    // The number comes first also for whoever reads the page aloud or copies it.
    std::vector<Shape> mark = numberedMark(centre, number, colour, isAnnounced(numbered.event));
    append(mark, rows.front().shapes, {});
    rows.front().shapes = std::move(mark);
    keepWhole(rows);
    return rows;
}

Flow eventsHeading(const View& view, Span span)
{
    const QString words = title(view);
    Flow flow{.name = u"events-heading"_s,
              .bookmark = words,
              .left = span.left,
              .width = span.width,
              .body = headed({{words, heading()}}, span.width)};
    for (Row& row : flow.body) row.keepWithNext = true;
    if (view.moment.events.empty())
        append(
            flow.body,
            setText({{phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "No event by this day.")), quiet()}},
                    {.width = span.width, .leading = bodyLeading}));
    return flow;
}

Flow eventsList(const View& view, Endnotes& notes, Span span, Density density, int columns)
{
    Flow flow{.name = u"events"_s,
              .left = span.left,
              .width = span.width,
              .columns = columns,
              .gutter = gutter};
    const double width = columnWidth(span.width, flow.columns, gutter);
    flow.continued = headed({{continuedTitle(view, title(view)), note()}}, span.width);
    const std::vector<NumberedEvent> events = numberedEvents(view);
    const double indent = eventsIndent(events);
    const std::set<int> full = foremost(events);
    for (const NumberedEvent& numbered : events) {
        const Density own = full.contains(numbered.number) ? Density::Roomy : density;
        append(flow.body, eventRows(view, notes, numbered, {width, indent, own}));
    }
    return flow;
}

}
