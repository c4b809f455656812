#include "ui/map/map_links.h"

#include "model/evidence/evidence.h"

#include <cmath>

namespace atlas {

namespace {

constexpr double bend = 0.13; // of the length, to the left of the way
constexpr double endRadius = 3;

QPolygonF arc(QPointF from, QPointF to, double gap)
{
    constexpr int steps = 32;
    const QPointF way = to - from;
    const QPointF control = (from + to) / 2 + QPointF(way.y(), -way.x()) * bend * (way.x() < 0 ? 1 : -1);
    QPolygonF points;
    for (int i = 0; i <= steps; ++i) {
        const double t = double(i) / steps;
        const QPointF point = from * ((1 - t) * (1 - t)) + control * (2 * t * (1 - t)) + to * (t * t);
        if (std::hypot(point.x() - to.x(), point.y() - to.y()) >= gap) points << point;
    }
    return points;
}

/// Of the link's end: half-filled, as the timeline marks those who took part from afar.
QPainterPath lowerHalf(QPointF centre)
{
    QPainterPath path(centre);
    const QPointF corner(endRadius, endRadius);
    path.arcTo(QRectF(centre - corner, centre + corner), 180, 180);
    path.closeSubpath();
    return path;
}

}

std::vector<MapLink> mapLinks(const EventState& event, const Dossier& dossier, const Lens& lens,
                              const Boundaries& boundaries)
{
    if (!event.place || !event.place->value.position) return {};
    std::vector<MapLink> links;
    for (const Claim<Participation>* claim : shownParts(*event.event, dossier, lens)) {
        const Participation& part = claim->value;
        if (part.mode == Mode::Absent || part.actor == event.place->value.country) continue;
        const Country* country = boundaries.country(part.actor);
        if (!country) continue;
        links.push_back({part.actor, country->labelPoint, *event.place->value.position,
                         part.mode == Mode::Announced || event.occurrence == Occurrence::Announced,
                         part.mode == Mode::Remote});
    }
    return links;
}

std::vector<Shape> linkShapes(const MapLink& link, QPointF from, QPointF to, double gap,
                              const Palette& palette)
{
    QColor casing = palette.bg;
    casing.setAlphaF(0.38f);
    const QPolygonF points = arc(from, to, gap);
    Stroke line{palette.ink, 1.5, {}};
    if (link.expected) line.dashes = {5, 3.5};
    std::vector<Shape> shapes{
        LineShape{points, {casing, 3.4, {}}}, LineShape{points, line},
        DotShape{from, endRadius, {palette.bg, Pattern::Solid, {}, 1}, {palette.ink, 1.5, {}}}};
    const Fill solid{palette.ink, Pattern::Solid, {}, 1};
    if (link.remote) shapes.emplace_back(AreaShape{lowerHalf(from), solid, {}});
    return shapes;
}

}
