#include "ui/cards/membership_bar.h"

#include "ui/picture/picture.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double barTop = 4;
constexpr double barHeight = 11;
/// Room at each end, so that the first start and the last day stand clear of the edge.
constexpr double margin = 24;

}

MembershipBar::MembershipBar(QQuickItem* parent) : DossierPaintedItem(parent)
{
    setImplicitHeight(2 * barTop + barHeight);
    connect(this, &MembershipBar::changed, this, [this] { update(); });
    connect(this, &MembershipBar::changed, this, &MembershipBar::placesChanged);
}

void MembershipBar::geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry)
{
    DossierPaintedItem::geometryChange(newGeometry, oldGeometry);
    emit placesChanged();
}

double MembershipBar::xOf(int wanted) const
{
    const double length = std::max(1, lastDay - firstDay);
    const double room = std::max(0.0, width() - 2 * margin);
    return std::clamp(margin + (wanted - firstDay) / length * room, 0.0, std::max(0.0, width()));
}

void MembershipBar::appendSpan(Picture& drawn, const StatusSpan& span, const Status& status) const
{
    const auto piece = [&](double from, double to, bool possible) {
        if (to <= from) return;
        QPainterPath path;
        path.addRect(QRectF(from, barTop, to - from, barHeight));
        drawn.shapes.emplace_back(AreaShape{path, statusFill(status, possible, look()), {}});
    };
    const double shownUntil = xOf(day);
    const auto shown = [&](double x) { return std::min(x, shownUntil); };
    piece(shown(xOf(span.earliest)), shown(xOf(span.certainFrom)), true);
    piece(shown(xOf(span.certainFrom)), shown(xOf(span.certainUntil + 1)), false);
    piece(shown(xOf(span.certainUntil + 1)), shown(xOf(span.latest + 1)), true);

    // What the dossier claims of days after the shown one stays in sight, as a promise.
    const double end = xOf(span.latest + 1);
    const double from = std::max(shownUntil, xOf(span.earliest));
    if (end <= from) return;
    QPainterPath rest;
    rest.addRect(QRectF(from, barTop, end - from, barHeight));
    drawn.shapes.emplace_back(
        AreaShape{rest, Fill{Palette::of(look()).chrome, Pattern::Diagonal, Palette::of(look()).line}, {}});
}

Picture MembershipBar::picture(const Dossier& dossier) const
{
    const Palette& palette = Palette::of(look());
    const double middle = barTop + barHeight / 2;
    Picture drawn{size(), {}};
    drawn.shapes.emplace_back(
        LineShape{QPolygonF{QPointF(0, middle), QPointF(width(), middle)}, Stroke{palette.line, 1, {}}});
    for (const StatusSpan& span : spans)
        if (const Status* status = dossier.status(StatusId(span.status))) appendSpan(drawn, span, *status);
    const double x = std::clamp(xOf(day), 1.0, std::max(1.0, width() - 1));
    drawn.shapes.emplace_back(LineShape{QPolygonF{QPointF(x, 0), QPointF(x, height())}, Stroke{palette.ink, 2, {}}});
    return drawn;
}

}
