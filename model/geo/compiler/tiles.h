#pragma once

#include "model/geo/compiler/lines.h"
#include "model/geo/compiler/shapes.h"
#include "model/geo/land_level_file.h"

#include <map>
#include <utility>

namespace atlas {

/// Sorts triangles and pieces of lines into the fields of a grid over the world, so that what is out of sight
/// need not be drawn: a triangle belongs to the field of its centre, a piece to that of its middle point.
class TileCutter
{
public:
    /// For a world 2^octave pixels wide, of which a field is about a thousand.
    explicit TileCutter(int octave);

    /// `corners` are indices of the rings' points laid end to end, three a triangle.
    void addPolygon(const PolygonShape& shape, const std::vector<quint32>& corners, float unit);
    void addLine(const SidedLine& line);
    /// The tiles from north to south, and from west to east.
    void writeTo(LandLevelFile& file) const;

private:
    using Field = std::pair<int, int>; ///< row and column

    struct Piece {
        std::vector<PlanePosition> points; ///< also those before and after
        bool hasBefore, hasAfter;
        quint32 border;
        float along;
    };
    struct Content {
        std::vector<LandVertex> vertices;
        std::vector<quint32> corners;
        std::vector<Piece> coasts, borders;
    };

    Field fieldOf(double x, double y) const;
    quint32 borderOf(const SidedLine& line);
    void write(LandLevelFile& file, const Content& content) const;

    int fields; ///< on each side of the world
    std::map<Field, Content> contents;
    std::map<std::pair<qint32, qint32>, quint32> borders; ///< their numbers
};

}
