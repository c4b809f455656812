#include "ui/map/label_board.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace atlas {

namespace {

constexpr double sampleStep = 9; // picture units; a text is about as high

/// Points spread over a box, its corners among them.
template <typename Visit>
void sample(const QRectF& box, Visit&& visit)
{
    const int columns = std::max(int(std::ceil(box.width() / sampleStep)), 1);
    for (const double y : {box.center().y(), box.top(), box.bottom()})
        for (int column = 0; column <= columns; ++column)
            if (!visit(QPointF(box.left() + box.width() * column / columns, y))) return;
}

bool crosses(const QLineF& line, const QRectF& box)
{
    if (box.contains(line.p1()) || box.contains(line.p2())) return true;
    const std::array sides{
        QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
        QLineF(box.bottomRight(), box.bottomLeft()), QLineF(box.bottomLeft(), box.topLeft())};
    return std::ranges::any_of(sides, [&](const QLineF& side) {
        return side.intersects(line) == QLineF::BoundedIntersection;
    });
}

}

LabelBoard::LabelBoard(const Boundaries& boundaries, const MapStyle& style, const MapPlane& plane,
                       const QRectF& rect)
    : land(boundaries), look(style), projection(plane), room(rect)
{
}

bool LabelBoard::isFree(const QRectF& box) const
{
    return room.contains(box)
           && std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(box); });
}

bool LabelBoard::isFree(const QLineF& line) const
{
    return std::ranges::none_of(taken, [&](const QRectF& other) { return crosses(line, other); });
}

const Country* LabelBoard::countryAt(QPointF point) const
{
    const std::optional<LonLat> at = projection.toLonLat(point);
    return at ? land.at(*at) : nullptr;
}

LabelBoard::Ground LabelBoard::groundUnder(const QRectF& box) const
{
    std::set<const CountryStyle*> surfaces;
    sample(box, [&](QPointF point) {
        const Country* country = countryAt(point);
        surfaces.insert(country ? &look.of(country->id) : nullptr);
        return true;
    });
    const Country* middle = countryAt(box.center());
    return {int(surfaces.size()), surfaces.size() == 1 && surfaces.contains(nullptr),
            middle ? &look.of(middle->id) : nullptr};
}

bool LabelBoard::isWater(const QRectF& box) const
{
    bool water = true;
    sample(box, [&](QPointF point) { return water = !countryAt(point); });
    return water;
}

bool LabelBoard::crossesOthers(const QLineF& line, const ActorId& country) const
{
    constexpr double step = 4;
    const int steps = std::max(int(line.length() / step), 1);
    for (int i = 0; i <= steps; ++i) {
        const Country* under = countryAt(line.pointAt(double(i) / steps));
        if (under && under->id != country) return true;
    }
    return false;
}

}
