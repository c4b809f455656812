#include "model/items/shown_days.h"
#include "model/time/format.h"
#include "ui/briefing/blocks/actor_blocks.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/strip/status_run.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

constexpr double barTop = 3;
constexpr double barHeight = 9;
constexpr double middle = barTop + barHeight / 2;
constexpr double lineBottom = 2 * barTop + barHeight;
constexpr double labelBaseline = lineBottom + 8.6;
constexpr double labelGap = 6;

/// The dossier's days across the column.
struct Scale {
    Day first;
    Day end; ///< one past the last
    double width = 0;

    /// Where a day begins.
    double x(Day day) const
    {
        const Day within = std::clamp(day, first, end);
        return width * double(within - first) / double(end - first);
    }
};

AreaShape box(double left, double right, const Fill& fill, const Stroke& stroke)
{
    AreaShape area;
    area.path.addRect(QRectF(left, barTop, right - left, barHeight));
    area.fill = fill;
    area.stroke = stroke;
    return area;
}

/// Until the page's day in the status's own fill. What is claimed of later days is an outline, but not that of
/// the status that goes on.
void drawStretch(std::vector<Shape>& shapes, const StatusStretch& stretch, const Scale& scale, double today,
                 const Status* goingOn)
{
    const double left = scale.x(stretch.from);
    const double right = scale.x(stretch.to);
    Stroke edge = statusEdge(*stretch.status, stretch.possible, Look::Print);
    edge.width = 0.6;
    if (left < today)
        shapes.emplace_back(box(left, std::min(right, today),
                                statusFill(*stretch.status, stretch.possible, Look::Print), edge));
    if (right <= today || stretch.status == goingOn) return;
    edge = {.colour = toColour(lookOf(*stretch.status, Look::Print).ink), .width = 0.6, .dashes = {2, 1.6}};
    shapes.emplace_back(box(std::max(left, today), right, {}, edge));
}

/// A date under the bar.
struct DateLabel {
    QString text;
    double x = 0;
};

/// When what is claimed begins and ends, in that order, each date once.
std::vector<DateLabel> claimedDates(const View& view, const Actor& actor, const Scale& scale)
{
    std::vector<DateLabel> labels;
    const auto add = [&](const std::optional<EdtfDate>& date, std::optional<Day> day) {
        if (!date || !day || *day < scale.first || *day > scale.end) return;
        const QString text = formatEdtfDate(*date, view.language, DateStyle::Short, Gaps::Silent);
        if (!std::ranges::contains(labels, text, &DateLabel::text)) labels.push_back({text, scale.x(*day)});
    };
    const std::vector<const StatusClaim*> claims = view.history.statusClaims(actor.id);
    for (const StatusClaim* claim : claims)
        if (claim->span) add(claim->span->first().date, claim->span->start().earliest);
    for (const StatusClaim* claim : claims)
        if (claim->span && claim->span->isInterval()) add(claim->span->last().date, claim->span->end().latest);
    return labels;
}

/// The page's day, then the dates that it leaves room.
void drawLabels(std::vector<Shape>& shapes, const View& view, const Actor& actor, const Scale& scale,
                double today)
{
    std::vector<std::pair<double, double>> taken;
    const auto place = [&](const QString& text, double wanted, const TextStyle& style) {
        const double width = widthOf(text, style);
        const double left = std::clamp(wanted, 0.0, std::max(0.0, scale.width - width));
        const bool hidden = std::ranges::any_of(taken, [&](const auto& other) {
            return left < other.second + labelGap && other.first < left + width + labelGap;
        });
        if (hidden) return;
        taken.emplace_back(left, left + width);
        shapes.emplace_back(textAt(text, style, {left, labelBaseline}));
    };
    const QString day = formatDay(view.day, view.language, DateStyle::Short);
    // On the side of the line where there is more room.
    const bool right = today < scale.width / 2;
    place(day, right ? today : today - widthOf(day, smallStrong()), smallStrong());
    for (const DateLabel& label : claimedDates(view, actor, scale)) place(label.text, label.x, small());
}

}

Flow statusBar(const View& view, const Actor& actor, Span span)
{
    Flow flow{.name = u"status-bar"_s,
              .left = span.left,
              .width = span.width};
    const auto [first, last] = shownDays(view.history);
    const Scale scale{std::min(first, view.day), std::max(last, view.day) + 1, span.width};
    const std::vector<StatusStretch> run = statusRun(view.history, actor.id, scale.first, scale.end);
    if (run.empty()) return flow;

    const double today = scale.x(view.day + 1);
    Row row{.height = labelBaseline + 2.4, .shapes = {}};
    row.shapes.emplace_back(rule(0, span.width, middle, hairline, view.palette.lineStrong));
    const Fill unknown{.colour = view.palette.bg,
                       .pattern = Pattern::Diagonal,
                       .ink = view.palette.line,
                       .patternScale = 0.6};
    if (today < span.width) row.shapes.emplace_back(box(today, span.width, unknown, {}));
    const ActorState* now = view.moment.actor(actor.id);
    const bool goesOn = now && run.back().to == scale.end && run.back().status == now->status;
    for (const StatusStretch& stretch : run)
        drawStretch(row.shapes, stretch, scale, today, goesOn ? now->status : nullptr);
    row.shapes.emplace_back(
        LineShape{.points = {QPointF(today, 0), QPointF(today, lineBottom)},
                  .stroke = {.colour = view.palette.ink, .width = 1.4, .dashes = {}}});
    drawLabels(row.shapes, view, actor, scale, today);
    flow.body.push_back(std::move(row));
    return flow;
}

}
