#pragma once

#include "model/geo/word_file.h"

#include <QStringList>

#include <expected>

namespace atlas {

/// A point in millionths of a degree of longitude and latitude (11 cm at most).
struct MicroPoint {
    qint32 lon = 0, lat = 0;
    friend bool operator==(MicroPoint, MicroPoint) = default;
};

/// East may exceed 180 million where the box crosses the antimeridian.
struct MicroBox {
    qint32 west = 0, south = 0, east = 0, north = 0;
    friend bool operator==(const MicroBox&, const MicroBox&) = default;
};

/// The records of a compiled boundary file. They refer to runs of each other's arrays.
namespace boundary_file {

struct Ring {
    quint32 firstPoint, pointCount; ///< of ringPoints; the first point is not repeated at the end
};
struct Polygon {
    quint32 firstRing, ringCount; ///< of rings; the first ring is the outer one
    MicroBox box;
};
struct Line {
    quint32 firstPoint, pointCount; ///< of linePoints
    qint32 left, right; ///< units; −1: the sea
    MicroBox box;
};
struct Country {
    quint32 code; ///< alpha-3, as packCode makes it
    quint32 firstPolygon, polygonCount; ///< of countryPolygons
    quint32 hectares;
    MicroBox box, mainBox;
    MicroPoint labelPoint;
};
struct UnitPair {
    quint32 one, other; ///< units, the lesser first
};
struct Position {
    quint32 firstCountry, countryCount;   ///< of countries, in the order of their codes
    quint32 firstDisputed, disputedCount; ///< of disputed, in their order
};

}

template <typename Record>
using Records = std::vector<Record>;
template <typename Record>
using RecordView = std::span<const Record>;

/// The units of land at one scale, and what each boundary position makes of them: what the boundary compiler
/// makes when the program is built and Boundaries reads where it lies. `Array` is Records where it is made,
/// RecordView where it is read.
template <template <typename> typename Array>
struct BoundaryArrays {
    quint32 scale = 0;     ///< 50: 1:50 million
    QStringList positions; ///< their ids
    QStringList units;     ///< their ids, in order
    Array<boundary_file::Polygon> polygons;
    Array<boundary_file::Ring> rings;
    Array<MicroPoint> ringPoints;
    Array<boundary_file::Line> lines;
    Array<MicroPoint> linePoints;

    Array<boundary_file::Position> positionRecords; ///< as `positions`
    Array<boundary_file::Country> countries;
    Array<quint32> countryPolygons; ///< indices of polygons, each country's largest first
    Array<quint32> holders;         ///< for each position, of each unit the country, counted in the position
    Array<boundary_file::UnitPair> disputed;

    /// The line segments by latitude: those of band b are bandSegments[bandStarts[b] … bandStarts[b + 1]). A
    /// segment is named by its first point in linePoints, and is in every band that it touches.
    Array<quint32> bandStarts;
    Array<quint32> bandSegments;
};

using BoundaryFile = BoundaryArrays<Records>;
using BoundaryData = BoundaryArrays<RecordView>;

inline constexpr qint32 microDegrees = 1'000'000;
/// The height of a band of latitude; band 0 begins at the South Pole.
inline constexpr qint32 bandHeight = microDegrees / 20;
inline constexpr quint32 bandCount = 180 * (microDegrees / bandHeight);

/// The band that a latitude (in millionths of a degree) falls in.
constexpr quint32 bandOf(qint32 lat)
{
    const quint32 band = quint32(lat + 90 * microDegrees) / quint32(bandHeight);
    return band < bandCount ? band : bandCount - 1;
}

/// Three letters in one word, such that words sort as the letters do.
quint32 packCode(QStringView alpha3);
QString unpackCode(quint32 code);

QByteArray serialise(const BoundaryFile& file);
/// Looks at `bytes`, which must outlive what is returned. Fails with a sentence where they are not a file of
/// this version or end early.
std::expected<BoundaryData, QString> readBoundaryFile(std::span<const std::byte> bytes);

}
