#include "model/geo/compiler/tiles.h"

#include "model/geo/compiler/plane.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <ranges>
#include <span>

namespace atlas {

namespace {

constexpr int pixelsOfField = 10; // as a power of two
constexpr size_t pieceLength = 48; // segments of a line that are drawn, or left out, together

struct Position {
    double x, y; ///< in the plane of land levels
};

Position positionOf(MicroPoint point)
{
    const PlanePoint plane = mercator(point);
    // The map ends where its square does; so does what is drawn of Antarctica.
    const double y = std::clamp(0.5 - plane.y / 360, 0.0, 1.0);
    return {plane.x / 360 + 0.5 - levelOriginX, y - levelOriginY};
}

double distance(Position a, Position b)
{
    return std::hypot(b.x - a.x, b.y - a.y);
}

PlanePosition stored(Position position)
{
    return {float(position.x), float(position.y)};
}

void extend(LandTile& tile, float x, float y)
{
    tile.left = std::min(tile.left, x);
    tile.right = std::max(tile.right, x);
    tile.top = std::min(tile.top, y);
    tile.bottom = std::max(tile.bottom, y);
}

}

TileCutter::TileCutter(int octave) : fields(1 << std::max(octave - pixelsOfField, 0)) {}

TileCutter::Field TileCutter::fieldOf(double x, double y) const
{
    const auto cell = [this](double value) { return std::clamp(int(std::floor(value * fields)), 0, fields - 1); };
    return {cell(y + levelOriginY), cell(x + levelOriginX)};
}

void TileCutter::addPolygon(const PolygonShape& shape, const std::vector<quint32>& corners, float unit)
{
    std::vector<Position> positions;
    for (const auto& ring : shape.rings)
        for (const MicroPoint point : ring) positions.push_back(positionOf(point));

    std::map<Field, QHash<quint32, quint32>> indices; // in each field, of the polygon's points
    for (size_t i = 0; i + 2 < corners.size(); i += 3) {
        const std::span triangle = std::span(corners).subspan(i, 3);
        Position sum{};
        for (const quint32 corner : triangle) sum = {sum.x + positions[corner].x, sum.y + positions[corner].y};
        const Field field = fieldOf(sum.x / 3, sum.y / 3);
        Content& content = contents[field];
        auto& own = indices[field];
        for (const quint32 corner : triangle) {
            auto index = own.constFind(corner);
            if (index == own.cend()) {
                index = own.insert(corner, quint32(content.vertices.size()));
                const PlanePosition at = stored(positions[corner]);
                content.vertices.push_back({at.x, at.y, unit});
            }
            content.corners.push_back(*index);
        }
    }
}

quint32 TileCutter::borderOf(const SidedLine& line)
{
    return borders.try_emplace({line.left, line.right}, quint32(borders.size())).first->second;
}

void TileCutter::addLine(const SidedLine& line)
{
    const quint32 border = borderOf(line);
    const auto positions = line.points | std::views::transform(positionOf) | std::ranges::to<std::vector>();
    const bool isClosed = line.points.front() == line.points.back();
    const size_t count = positions.size();
    double along = 0;
    for (size_t first = 0; first + 1 < count; first += pieceLength) {
        const size_t last = std::min(first + pieceLength, count - 1);
        Piece piece{{}, first > 0 || isClosed, last + 1 < count || isClosed, border, float(along)};
        // A closed line's last point is its first one, so its neighbours lie one further on.
        if (piece.hasBefore) piece.points.push_back(stored(positions[first > 0 ? first - 1 : count - 2]));
        for (size_t i = first; i <= last; ++i) {
            piece.points.push_back(stored(positions[i]));
            if (i > first) along += distance(positions[i - 1], positions[i]);
        }
        if (piece.hasAfter) piece.points.push_back(stored(positions[last + 1 < count ? last + 1 : 1]));
        const Position middle = positions[(first + last) / 2];
        Content& content = contents[fieldOf(middle.x, middle.y)];
        (line.right < 0 ? content.coasts : content.borders).push_back(std::move(piece));
    }
}

void TileCutter::write(LandLevelFile& file, const Content& content) const
{
    constexpr float far = std::numeric_limits<float>::max();
    LandTile tile{far, far, -far, -far,
                  quint32(file.vertices.size()), quint32(content.vertices.size()),
                  quint32(file.corners.size()), quint32(content.corners.size()),
                  quint32(file.runs.size()), quint32(content.coasts.size()),
                  quint32(file.runs.size() + content.coasts.size()), quint32(content.borders.size())};
    for (const LandVertex& vertex : content.vertices) extend(tile, vertex.x, vertex.y);
    file.vertices.insert(file.vertices.end(), content.vertices.begin(), content.vertices.end());
    file.corners.insert(file.corners.end(), content.corners.begin(), content.corners.end());
    for (const auto* pieces : {&content.coasts, &content.borders}) {
        for (const Piece& piece : *pieces) {
            const auto own = piece.points.size() - size_t(piece.hasBefore) - size_t(piece.hasAfter);
            const auto first = file.linePoints.size() + size_t(piece.hasBefore);
            file.runs.push_back({quint32(first), quint32(own), piece.border, piece.hasBefore, piece.hasAfter,
                                 piece.along});
            for (const PlanePosition& point : piece.points) extend(tile, point.x, point.y);
            file.linePoints.insert(file.linePoints.end(), piece.points.begin(), piece.points.end());
        }
    }
    file.tiles.push_back(tile);
}

void TileCutter::writeTo(LandLevelFile& file) const
{
    file.borders.resize(borders.size());
    for (const auto& [sides, number] : borders) file.borders[number] = {sides.first, sides.second};
    for (const auto& [field, content] : contents) write(file, content);
}

}
