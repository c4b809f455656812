#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "model/time/months.h"
#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/strip/lane.h"
#include "ui/briefing/strip/mark.h"
#include "ui/briefing/strip/ticks.h"
#include "ui/briefing/wording/series.h"

#include <algorithm>
#include <functional>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

constexpr double levelHeight = 2 * markRadius + 0.4;
constexpr double barHeight = 6.5;
constexpr double labelRoom = 13;
constexpr double labelBaseline = 9.6;

/// Longer spans are drawn but set no scale: else a year-long period would squeeze the days that matter.
constexpr qint64 longSpan = 92; // days

DayBounds boundsOf(const EventState& state)
{
    if (state.when) return state.when->value.bounds();
    return {state.noLaterThan, state.noLaterThan};
}

bool isLong(const DayBounds& bounds)
{
    return bounds.earliest && bounds.latest && *bounds.latest - *bounds.earliest > longSpan;
}

/// What lies before or on the page's day sets the scale, and what is announced for later.
StripScale scaleFor(const View& view, const std::vector<NumberedEvent>& events, double width)
{
    const Day day = view.day;
    std::vector<std::pair<Day, Day>> spans{{day, day}};
    for (const NumberedEvent& numbered : events) {
        const EventState& state = *numbered.event.state;
        const DayBounds bounds = boundsOf(state);
        if (!bounds.earliest || !bounds.latest || isLong(bounds)) continue;
        spans.push_back(
            {*bounds.earliest, *bounds.earliest > day ? *bounds.latest : std::min(*bounds.latest, day)});
    }
    return StripScale(std::move(spans), width);
}

TextStyle italic()
{
    TextStyle style = small();
    style.italic = true;
    return style;
}

/// What no source places in time, and may yet come, beside the line.
struct Loose {
    QString words;
    std::vector<StripMark> marks;
    double left = 0; ///< of all that
};

constexpr double looseGap = 14;

Loose looseOn(const View& view, const std::vector<NumberedEvent>& events, double width)
{
    constexpr double greatestShare = 0.2;
    Loose loose{.words = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "undated")),
                .marks = looseMarks(events, greatestShare * width),
                .left = width};
    if (loose.marks.empty()) return loose;
    double own = widthOf(loose.words, italic());
    for (const StripMark& mark : loose.marks) own = std::max(own, mark.right());
    loose.left -= own;
    for (StripMark& mark : loose.marks) mark.moveBy(loose.left);
    return loose;
}

/// The time after the sources were written: what stands there could only be announced.
void drawUnknownFuture(std::vector<Shape>& shapes, const View& view, const StripScale& scale, double axis)
{
    const std::optional<Day> written = view.history.writtenBy();
    if (!written) return;
    const double left = scale.x(*written + 1);
    const double right = scale.segments().back().right;
    if (left >= right) return;
    AreaShape ground;
    ground.path.addRect(QRectF(QPointF(left, 0), QPointF(right, axis)));
    ground.fill = {.colour = view.palette.bg,
                   .pattern = Pattern::Diagonal,
                   .ink = view.palette.line,
                   .patternScale = 0.6};
    shapes.emplace_back(std::move(ground));
}

/// The words under the axis at the page's own day, which other words leave room.
struct DayLabel {
    QString text;
    double left = 0;
    double right = 0;
};

constexpr double labelGap = 5;

DayLabel dayLabel(const View& view, const StripScale& scale)
{
    DayLabel label{.text = formatDay(view.day, view.language, DateStyle::Short)};
    const double width = widthOf(label.text, smallStrong());
    label.left = std::min(scale.x(view.day), scale.segments().back().right - width);
    label.right = label.left + width;
    return label;
}

/// An empty stretch, by the months that lie wholly in it; by its days where there is none.
QString cutWords(const View& view, Day first, Day last)
{
    const auto month = [](qint64 number) { return firstOfMonth(number).calendar(); };
    const qint64 from = monthNumber(first - 1) + 1;
    const qint64 to = monthNumber(last + 1) - 1;
    if (from <= to) return monthsWords(view, month(from), month(to), DateStyle::Short);
    return formatDay(first, view.language, DateStyle::Short) + u" – "_s +
           formatDay(last, view.language, DateStyle::Short);
}

/// Whether a long span crosses it.
bool isCrossed(const std::vector<NumberedEvent>& events, Day first, Day last)
{
    return std::ranges::any_of(events, [&](const NumberedEvent& numbered) {
        const DayBounds bounds = boundsOf(*numbered.event.state);
        return isLong(bounds) && *bounds.earliest <= last && *bounds.latest >= first;
    });
}

/// The axis, dotted where time was cut out, and what the cut holds: nothing, or nothing but a long span that
/// crosses it.
void drawAxis(std::vector<Shape>& shapes, const View& view, const StripScale& scale, const DayLabel& day,
              const std::vector<NumberedEvent>& events, double axis)
{
    for (const StripScale::Segment& segment : scale.segments())
        shapes.emplace_back(rule(segment.left, segment.right, axis, ruleWidth, view.palette.ink));
    if (scale.segments().size() < 2) return;

    const StripScale::Segment& before = scale.segments().front();
    const StripScale::Segment& after = scale.segments().back();
    LineShape dots = rule(before.right, after.left, axis, ruleWidth, view.palette.ink);
    dots.stroke.dashes = {1, 2.2};
    shapes.emplace_back(std::move(dots));

    const TextStyle style = italic();
    const auto [first, last] = scale.emptyDays();
    const char* words = isCrossed(events, first, last) ? QT_TRANSLATE_NOOP("Phrases", "%1: no other event")
                                                       : QT_TRANSLATE_NOOP("Phrases", "%1: no event");
    const QString text = phrase(view.language, words).arg(cutWords(view, first, last));
    double left = (before.right + after.left - widthOf(text, style)) / 2;
    if (day.left < after.left) left = std::max(left, day.right + labelGap);
    shapes.emplace_back(textAt(text, style, {left, axis + labelBaseline}));
}

/// The page's own day, and the ticks whose labels leave it room.
void drawDays(std::vector<Shape>& shapes, const View& view, const StripScale& scale, const DayLabel& day,
              double axis)
{
    const double at = scale.x(view.day);
    shapes.emplace_back(LineShape{.points = {QPointF(at, 0), QPointF(at, axis + 2)},
                                  .stroke = {.colour = view.palette.ink, .width = 1.4, .dashes = {}}});
    shapes.emplace_back(textAt(day.text, smallStrong(), {day.left, axis + labelBaseline}));

    for (const StripScale::Segment& segment : scale.segments()) {
        double free = segment.left;
        for (const Tick& tick : ticksOf(segment, view.language)) {
            const double right = tick.x + widthOf(tick.label, small());
            shapes.emplace_back(
                LineShape{.points = {QPointF(tick.x, axis), QPointF(tick.x, axis + 3)},
                          .stroke = {.colour = view.palette.ink, .width = 0.5, .dashes = {}}});
            const bool hidesDay = right + labelGap > day.left && tick.x < day.right + labelGap;
            if (tick.x < free || right > segment.right || hidesDay) continue;
            shapes.emplace_back(textAt(tick.label, small(), {tick.x, axis + labelBaseline}));
            free = right + labelGap;
        }
    }
}

QColor colourOf(const View& view, const StripMark& mark)
{
    return groupColour(view.dossier.group(mark.event->group), Look::Print);
}

double middleOf(const StripMark& mark, double axis)
{
    return axis - 2 - levelHeight * (mark.level + 0.5);
}

void drawBar(std::vector<Shape>& shapes, const View& view, const StripMark& mark, double axis)
{
    const double length = mark.barRight - mark.barLeft;
    if (length <= 0) return;
    const double top = middleOf(mark, axis) - barHeight / 2;
    shapes.emplace_back(BarShape{.rect = QRectF(mark.barLeft, top, length, barHeight),
                                 .colour = colourOf(view, mark),
                                 .fadeLeft = mark.undated ? length : length / 3,
                                 .fadeRight = mark.undated ? 0 : length / 3});
}

}

Flow eventsStrip(const View& view, Span span)
{
    Flow flow{.name = u"strip"_s,
              .left = span.left,
              .width = span.width};
    std::vector<NumberedEvent> events = numberedEvents(view);
    if (events.empty()) return flow;

    const auto isLoose = [&](const NumberedEvent& numbered) {
        return !numbered.event.state->when && isPerhapsLater(view, numbered.event);
    };
    const auto firstLoose = std::ranges::stable_partition(events, std::not_fn(isLoose)).begin();
    const Loose loose = looseOn(view, {firstLoose, events.end()}, span.width);
    events.erase(firstLoose, events.end());

    const StripScale scale = scaleFor(view, events, loose.left - (loose.marks.empty() ? 0 : looseGap));
    std::vector<StripMark> marks = stripMarks(events, scale);
    marks.insert(marks.end(), loose.marks.begin(), loose.marks.end());
    int levels = 1;
    for (const StripMark& mark : marks) levels = std::max(levels, mark.level + 1);
    const double axis = levels * levelHeight + 4;

    Row row{.height = onGrid(axis + labelRoom), .shapes = {}};
    drawUnknownFuture(row.shapes, view, scale, axis);
    const DayLabel day = dayLabel(view, scale);
    drawAxis(row.shapes, view, scale, day, events, axis);
    drawDays(row.shapes, view, scale, day, axis);
    if (!loose.marks.empty())
        row.shapes.emplace_back(textAt(loose.words, italic(), {loose.left, axis + labelBaseline}));
    for (const StripMark& mark : marks) drawBar(row.shapes, view, mark, axis);
    for (const StripMark& mark : marks) {
        const QPointF centre(mark.centre, middleOf(mark, axis));
        append(row.shapes, numberedMark(centre, mark.label(), colourOf(view, mark), mark.hollow), {});
    }
    flow.body.push_back(std::move(row));
    return flow;
}

}
