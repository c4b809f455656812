#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <expected>
#include <vector>

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

/// The countries of one boundary position at one scale, ready to draw and to search: what the boundary
/// compiler makes when the program is built and Boundaries reads when it starts. Every record is made of
/// 32-bit words and refers to runs of the flat arrays, so that reading is copying.
struct BoundaryFile {
    struct Ring {
        quint32 firstPoint, pointCount; ///< of ringPoints; the first point is not repeated at the end
    };
    struct Polygon {
        quint32 firstRing, ringCount;    ///< of rings; the first ring is the outer one
        quint32 firstCorner, cornerCount; ///< of corners; three a triangle
        MicroBox box;
    };
    struct Country {
        quint32 code; ///< alpha-3, as packCode makes it
        quint32 firstPolygon, polygonCount; ///< of polygons
        quint32 hectares;
        MicroBox box, mainBox;
        MicroPoint labelPoint;
    };
    struct Line {
        quint32 firstPoint, pointCount; ///< of linePoints
        qint32 left, right; ///< countries; −1: the sea
        quint32 disputed;   ///< 0 or 1
        MicroBox box;
    };

    QString position; ///< `un`
    quint32 scale = 0; ///< 50: 1:50 million
    std::vector<Country> countries; ///< in the order of their codes
    std::vector<Polygon> polygons;
    std::vector<Ring> rings;
    std::vector<MicroPoint> ringPoints;
    std::vector<quint32> corners; ///< indices of points, from the polygon's first point on
    std::vector<Line> lines;
    std::vector<MicroPoint> linePoints;

    /// The line segments by latitude: those of band b are bandSegments[bandStarts[b] … bandStarts[b + 1]). A
    /// segment is named by its first point in linePoints, and is in every band that it touches.
    std::vector<quint32> bandStarts;
    std::vector<quint32> bandSegments;
};

inline constexpr qint32 microDegrees = 1'000'000;
/// The height of a band of latitude; band 0 begins at the South Pole.
inline constexpr qint32 bandHeight = microDegrees / 4;
inline constexpr quint32 bandCount = 720;

/// The band that a latitude (in millionths of a degree) falls in.
constexpr quint32 bandOf(qint32 lat)
{
    const quint32 band = quint32(lat + 90 * microDegrees) / bandHeight;
    return band < bandCount ? band : bandCount - 1;
}

/// Three letters in one word, such that words sort as the letters do.
quint32 packCode(QStringView alpha3);
QString unpackCode(quint32 code);

/// Little-endian, with a magic word and a version before everything else.
QByteArray serialise(const BoundaryFile& file);
/// Fails with a sentence where the bytes are not a file of this version or end early.
std::expected<BoundaryFile, QString> parseBoundaryFile(QByteArrayView bytes);

}
