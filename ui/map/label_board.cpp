#include "ui/map/label_board.h"

#include "ui/map/label_sites.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace atlas {

namespace {

constexpr double squareSide = 2; // picture units: finer than any letter
constexpr qint16 nothing = -1;
constexpr qint16 notAsked = -2;
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

}

bool crossesBox(const QLineF& line, const QRectF& box)
{
    if (box.contains(line.p1()) || box.contains(line.p2())) return true;
    const std::array sides{
        QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
        QLineF(box.bottomRight(), box.bottomLeft()), QLineF(box.bottomLeft(), box.topLeft())};
    return std::ranges::any_of(sides, [&](const QLineF& side) {
        return side.intersects(line) == QLineF::BoundedIntersection;
    });
}

int labelScaleFor(double worldSize)
{
    constexpr double coarse = 1500;
    constexpr double middling = 16000;
    return worldSize < coarse ? 110 : worldSize < middling ? 50 : 10;
}

LabelBoard::LabelBoard(const Boundaries& countries, const Boundaries& shapes, const MapStyle& style,
                       const MapPlane& plane, const QRectF& rect, LabelGround known)
    : states(countries), land(shapes), look(style), projection(plane), room(rect),
      shown(boundsShown(plane, rect)), found(std::move(known)),
      columns(std::max(int(std::ceil(rect.width() / squareSide)), 1))
{
    if (!found.squares.empty()) return;
    const int rows = std::max(int(std::ceil(rect.height() / squareSide)), 1);
    found.squares.assign(size_t(rows) * size_t(columns), notAsked);
    // Where lines bend, to ask for the place of each square costs more than to draw all countries.
    if (!plane.keepsStraight()) drawSquares();
}

void LabelBoard::drawSquares()
{
    std::ranges::fill(found.squares, nothing);
    const int rowCount = int(found.squares.size()) / columns;
    for (size_t index = 0; index < land.countries().size(); ++index) {
        const Outline& outline = outlineOf(land.countries()[index].id);
        if (outline.empty()) continue;
        const auto rows = landOnRows(outline, room, room.top() + squareSide / 2, squareSide, rowCount);
        for (size_t row = 0; row < rows.size(); ++row) {
            for (const LandRun& run : rows[row]) {
                // Squares whose middle is in the run.
                const int from = int(std::ceil((run.left - room.left()) / squareSide - 0.5));
                const int to = int(std::floor((run.right - room.left()) / squareSide - 0.5));
                for (int column = std::max(from, 0); column <= std::min(to, columns - 1); ++column)
                    found.squares[row * size_t(columns) + size_t(column)] = qint16(index);
            }
        }
    }
}

const Outline& LabelBoard::outlineOf(const ActorId& country)
{
    const auto [known, isNew] = found.outlines.try_emplace(country);
    const Country* shape = isNew ? land.country(country) : nullptr;
    if (shape && mayShow(shape->box, shown))
        known->second = landOutline(*shape, projection, room, shown, Copies::Nearest);
    return known->second;
}

bool LabelBoard::isFree(const QRectF& box) const
{
    return room.contains(box)
           && std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(box); });
}

bool LabelBoard::isFree(const QLineF& line) const
{
    return std::ranges::none_of(taken, [&](const QRectF& other) { return crossesBox(line, other); });
}

const Country* LabelBoard::countryAt(QPointF point) const
{
    const QPointF inRoom = (point - room.topLeft()) / squareSide;
    const int column = std::clamp(int(inRoom.x()), 0, columns - 1);
    const int row = std::clamp(int(inRoom.y()), 0, int(found.squares.size()) / columns - 1);
    qint16& known = found.squares[size_t(row) * size_t(columns) + size_t(column)];
    if (known == notAsked) {
        const QPointF middle = room.topLeft() + QPointF(column + 0.5, row + 0.5) * squareSide;
        const std::optional<LonLat> at = projection.toLonLat(middle);
        const Country* country = at ? land.at(*at) : nullptr;
        known = country ? qint16(country - land.countries().data()) : nothing;
    }
    return known == nothing ? nullptr : &land.countries()[size_t(known)];
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

bool LabelBoard::isOpen(const Country* under, OpenGround ground) const
{
    return !under || (ground == OpenGround::PlainLand && look.of(under->id).isLand());
}

bool LabelBoard::isOpen(const QRectF& box, OpenGround ground) const
{
    bool open = true;
    sample(box, [&](QPointF point) { return open = isOpen(countryAt(point), ground); });
    return open;
}

bool LabelBoard::crossesOthers(const QLineF& line, const ActorId& country, OpenGround ground) const
{
    const int steps = std::max(int(line.length() / squareSide), 1);
    for (int i = 0; i <= steps; ++i) {
        const Country* under = countryAt(line.pointAt(double(i) / steps));
        if (!isOpen(under, ground) && under->id != country) return true;
    }
    return false;
}

bool LabelBoard::isOn(const ActorId& country, QPointF point) const
{
    const Country* under = countryAt(point);
    return under && under->id == country;
}

ActorId LabelBoard::countryOf(QPointF point) const
{
    const Country* under = countryAt(point);
    return under ? under->id : ActorId();
}

double LabelBoard::distanceToOthers(const QRectF& box, const ActorId& country, double within) const
{
    constexpr double step = 4;
    const auto isOther = [&](QPointF point) {
        const Country* under = room.contains(point) ? countryAt(point) : nullptr;
        return under && under->id != country && !look.of(under->id).isLand();
    };
    for (double away = 0; away < within; away += step) {
        const QRectF around = box.adjusted(-away, -away, away, away);
        const int across = std::max(int(around.width() / step), 1);
        for (int i = 0; i <= across; ++i) {
            const double x = around.left() + around.width() * i / across;
            if (isOther({x, around.top()}) || isOther({x, around.bottom()})) return away;
        }
        const int down = std::max(int(around.height() / step), 1);
        for (int i = 0; i <= down; ++i) {
            const double y = around.top() + around.height() * i / down;
            if (isOther({around.left(), y}) || isOther({around.right(), y})) return away;
        }
    }
    return within;
}

LabelBoard::Cover LabelBoard::coverOf(const QRectF& box, const ActorId& country) const
{
    constexpr double step = 4; // picture units: about a letter's stem and its neighbour
    const int across = std::max(int(std::ceil(box.width() / step)), 1);
    const int down = std::max(int(std::ceil(box.height() / step)), 1);
    int own = 0;
    int others = 0;
    for (int row = 0; row < down; ++row) {
        for (int column = 0; column < across; ++column) {
            const Country* under = countryAt(box.topLeft()
                                             + QPointF(box.width() * (column + 0.5) / across,
                                                       box.height() * (row + 0.5) / down));
            if (!under) continue;
            if (under->id == country) ++own;
            else if (!look.of(under->id).isLand()) ++others;
        }
    }
    const double all = double(across) * down;
    return {own / all, others / all};
}

}
