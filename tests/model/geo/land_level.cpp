#include "model/geo/land_level.h"
#include "model/geo/projection.h"
#include "tests/model/geo/world.h"
#include "tests/support/print.h"

#include <catch2/catch_approx.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <ranges>

using namespace atlas;
using namespace Qt::StringLiterals;
using Catch::Approx;

namespace {

std::shared_ptr<const LandLevel> level(int octave)
{
    const auto loaded = LandLevel::load(octave);
    REQUIRE(loaded);
    return *loaded;
}

double areaOf(const LandVertex& a, const LandVertex& b, const LandVertex& c)
{
    return std::abs((double(b.x) - double(a.x)) * (double(c.y) - double(a.y))
                    - (double(c.x) - double(a.x)) * (double(b.y) - double(a.y)))
           / 2;
}

std::vector<double> filledAreas(const LandLevel& level)
{
    std::vector<double> areas(level.units().size());
    for (const LandTile& tile : level.tiles) {
        const auto vertices = level.vertices.subspan(tile.firstVertex, tile.vertexCount);
        for (const auto& corner : level.corners.subspan(tile.firstCorner, tile.cornerCount) | std::views::chunk(3))
            areas[size_t(vertices[corner[0]].unit)] +=
                areaOf(vertices[corner[0]], vertices[corner[1]], vertices[corner[2]]);
    }
    return areas;
}

/// In the Mercator square, as a whole ring counts it.
double areaOf(const Country& country)
{
    double twice = 0;
    for (const LandPolygon& polygon : country.polygons) {
        for (const Ring& ring : polygon.rings) {
            QPointF previous = toMercator(toDegrees(ring.back()));
            for (const MicroPoint point : ring) {
                const QPointF at = toMercator(toDegrees(point));
                twice += previous.x() * at.y() - at.x() * previous.y();
                previous = at;
            }
        }
    }
    return std::abs(twice) / 2;
}

}

// Catches a level that is named but not there, and one made from another scale's data.
TEST_CASE("Levels of detail come from all three scales, the finest for every larger world")
{
    std::vector<int> scales;
    for (const int octave : LandLevel::octaves()) {
        CHECK(level(octave)->octave() == octave);
        scales.push_back(level(octave)->scale());
    }
    CHECK(scales == std::vector{110, 50, 50, 50, 10, 10, 10});
    CHECK_FALSE(LandLevel::load(9));
    CHECK(LandLevel::octaveFor(300) == LandLevel::octaves().front());
    CHECK(LandLevel::octaveFor(3072) == 11);
    CHECK(LandLevel::octaveFor(3073) == 12);
    CHECK(LandLevel::octaveFor(1e9) == LandLevel::octaves().back());
}

// Catches triangles that miss a part of the land, overlap, or fill a hole; and a simplification that eats land.
TEST_CASE("The triangles of a level fill each state, but for what a pixel cannot show")
{
    for (const int octave : LandLevel::octaves()) {
        const auto shown = level(octave);
        const auto world = test::world(shown->scale());
        const std::vector<double> filled = filledAreas(*shown);
        std::map<QString, double> byState;
        for (size_t unit = 0; unit < filled.size(); ++unit)
            byState[world->countries()[size_t(world->countryOf(shown->units()[unit]))].id.text()] += filled[unit];
        for (const auto& id : {u"FRA"_s, u"UKR"_s, u"NOR"_s, u"CAN"_s, u"ZAF"_s, u"ITA"_s, u"RUS"_s}) {
            CAPTURE(octave, id);
            CHECK(byState[id] == Approx(areaOf(*world->country(ActorId(id)))).epsilon(0.01));
        }
    }
}

// Catches indices that point outside what they index: the window would draw rubbish, or crash.
TEST_CASE("All that a level's tiles refer to is there, and inside their boxes")
{
    for (const int octave : LandLevel::octaves()) {
        const auto shown = level(octave);
        bool sound = true;
        const auto isInside = [](const LandTile& tile, float x, float y) {
            return x >= tile.left && x <= tile.right && y >= tile.top && y <= tile.bottom;
        };
        for (const LandTile& tile : shown->tiles) {
            for (const LandVertex& vertex : shown->vertices.subspan(tile.firstVertex, tile.vertexCount))
                sound = sound && isInside(tile, vertex.x, vertex.y) && size_t(vertex.unit) < shown->units().size();
            for (const quint32 corner : shown->corners.subspan(tile.firstCorner, tile.cornerCount))
                sound = sound && corner < tile.vertexCount;
            for (const LineRun& run : shown->runs.subspan(tile.firstCoast, tile.coastCount))
                sound = sound && shown->borders[run.border].isCoast();
            for (const LineRun& run : shown->runs.subspan(tile.firstBorder, tile.borderCount)) {
                sound = sound && !shown->borders[run.border].isCoast() && run.pointCount >= 2;
                for (const PlanePosition& point : shown->linePoints.subspan(run.firstPoint, run.pointCount))
                    sound = sound && isInside(tile, point.x, point.y);
            }
        }
        CAPTURE(octave);
        CHECK(sound);
    }
}

// Catches levels that carry more than their scale can show.
TEST_CASE("Each level has fewer points than the next finer one")
{
    const auto points = LandLevel::octaves()
                        | std::views::transform([](int octave) { return level(octave)->linePoints.size(); })
                        | std::ranges::to<std::vector>();
    CHECK(std::ranges::is_sorted(points, std::less_equal()));
}
