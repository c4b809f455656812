#include "tests/support/print.h"
#include "tests/ui/map/map_fixture.h"
#include "ui/map/country_looks.h"
#include "ui/map/plane_view.h"
#include "ui/map/tile_stock.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QSemaphore>

#include <algorithm>
#include <set>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;
using Catch::Approx;

namespace {

std::shared_ptr<const LandLevel> level(int octave)
{
    auto loaded = LandLevel::load(octave);
    REQUIRE(loaded);
    return *loaded;
}

const Boundaries& held(const QString& position)
{
    static std::map<QString, std::shared_ptr<const Boundaries>> loaded;
    auto& boundaries = loaded[position];
    if (!boundaries) {
        auto read = Boundaries::load(position, 10);
        REQUIRE(read);
        boundaries = *read;
    }
    return *boundaries;
}

MapStyle styleOn(QStringView day)
{
    return MapStyle(bundled().dossier(), momentOn(day), Look::Light);
}

QColor texel(const LookTable& table, int column, int row)
{
    return QColor::fromRgba(reinterpret_cast<const QRgb*>(table.texels().constScanLine(row))[column]);
}

int unit(const LandLevel& land, const QString& id)
{
    const auto found = std::ranges::find(land.units(), id);
    REQUIRE(found != land.units().end());
    return int(found - land.units().begin());
}

std::vector<int> bordersBetween(const LandLevel& land, const QString& one, const QString& other)
{
    const int a = unit(land, one), b = unit(land, other);
    std::vector<int> found;
    for (size_t i = 0; i < land.borders.size(); ++i) {
        const UnitBorder& border = land.borders[i];
        if ((border.left == a && border.right == b) || (border.left == b && border.right == a))
            found.push_back(int(i));
    }
    REQUIRE_FALSE(found.empty());
    return found;
}

// Rows of the table, as in looks.glsl.
constexpr int ground = 0, surface = 2, lineColour = 3, lineMetrics = 4;

}

TEST_CASE("The tiles in sight of a view are those that meet it, in each copy of the world")
{
    const auto land = level(12);
    MapView view{{0.5, 0.35}, 4096, {1440, 563}};
    const std::vector<quint32> inEurope = tilesIn(*land, planeShown(view, 0, {}));
    CHECK(inEurope.size() < land->tiles.size() / 2);
    CHECK_FALSE(inEurope.empty());
    CHECK(turnsShown(view) == std::pair(0, 0));

    view.centre.setX(0.98); // past the antimeridian
    CHECK(turnsShown(view) == std::pair(0, 1));
    CHECK_FALSE(tilesIn(*land, planeShown(view, 1, {})).empty());
    const QMatrix4x4 here = planeToView(view, 0), next = planeToView(view, 1);
    CHECK(next.map(QPointF()).x() - here.map(QPointF()).x() == Approx(view.worldSize));
}

TEST_CASE("Tiles draw every triangle and every line of their level, each once")
{
    const auto land = level(11);
    qint64 corners = 0;
    qint64 lineVertices = 0;
    for (const LandTile& tile : land->tiles) {
        const TileGeometry made = geometryOf(*land, tile);
        if (made.land) corners += made.land->indexCount();
        if (made.lines) lineVertices += made.lines->vertexCount();
    }
    CHECK(corners == qint64(land->corners.size()));
    qint64 points = 0;
    for (const LineRun& run : land->runs) points += run.pointCount;
    CHECK(lineVertices == 2 * points);
}

TEST_CASE("A country's part of a tile is its own triangles and what surrounds it")
{
    const auto land = level(11);
    const CountryLooks looks(*land, held(u"un"_s));
    const std::vector<bool> france = looks.unitsOf(ActorId(u"FRA"_s));
    CHECK(std::ranges::count(france, true) >= 1);
    const std::vector<bool> around = looks.bordersAround(ActorId(u"FRA"_s));
    for (const int border : bordersBetween(*land, u"FRA"_s, u"ESP"_s)) CHECK(around[size_t(border)]);
    for (const int border : bordersBetween(*land, u"ESP"_s, u"PRT"_s)) CHECK_FALSE(around[size_t(border)]);
    int drawn = 0;
    for (const LandTile& tile : land->tiles)
        if (const auto geometry = landOf(*land, tile, france)) drawn += geometry->indexCount();
    CHECK(drawn > 0);
    CHECK(drawn < int(land->corners.size() / 20));
}

TEST_CASE("Crimea looks like Ukraine in one boundary position and like Russia in the other")
{
    for (const int octave : {11, 14}) {
        const auto land = level(octave);
        const MapStyle style = styleOn(u"2026-01-06");
        const int crimea = unit(*land, u"crimea"_s);
        const auto groundIn = [&](const QString& position, const QString& id) {
            return texel(CountryLooks(*land, held(position)).table(style, {}), unit(*land, id), ground);
        };
        CHECK(groundIn(u"un"_s, u"crimea"_s) == groundIn(u"un"_s, u"UKR"_s));
        CHECK(groundIn(u"de-facto"_s, u"crimea"_s) == groundIn(u"de-facto"_s, u"RUS"_s));
        CHECK(CountryLooks(*land, held(u"un"_s)).unitsOf(ActorId(u"UKR"_s))[size_t(crimea)]);
    }
}

TEST_CASE("A line between two units is drawn as the position has it, and not at all inside a state")
{
    const auto land = level(14);
    const MapStyle style = styleOn(u"2026-01-06");
    const CountryLooks un(*land, held(u"un"_s)), deFacto(*land, held(u"de-facto"_s));
    for (const int border : bordersBetween(*land, u"crimea"_s, u"UKR"_s)) {
        const LineKind kind = held(u"de-facto"_s).lineKind(u"crimea"_s, u"UKR"_s);
        const QColor metrics = texel(deFacto.table(style, {}), border, lineMetrics);
        CHECK((metrics.red() > 0) == (kind != LineKind::Internal));
        CHECK((metrics.blue() > 0) == (kind == LineKind::Disputed));
        CHECK(deFacto.dashedBorders()[size_t(border)] == (kind == LineKind::Disputed));
        const bool drawn = held(u"un"_s).lineKind(u"crimea"_s, u"UKR"_s) != LineKind::Internal;
        CHECK((texel(un.table(style, {}), border, lineMetrics).red() > 0) == drawn);
    }
}

TEST_CASE("A date changes the table of looks and nothing else")
{
    const auto land = level(12);
    const CountryLooks looks(*land, held(u"un"_s));
    const int france = unit(*land, u"FRA"_s);
    const LookTable before = looks.table(styleOn(u"2025-02-28"), {});
    const LookTable possible = looks.table(styleOn(u"2025-03-15"), {});
    const LookTable after = looks.table(styleOn(u"2026-01-06"), {});
    CHECK(texel(before, france, ground) == Palette::of(Look::Light).land);
    CHECK(texel(possible, france, surface).red() == int(Pattern::Hatch));
    const Status* member = bundled().dossier().countedStatus();
    CHECK(texel(after, france, ground) == statusFill(*member, false, Look::Light).colour);
    CHECK(looks.patternedUnits(styleOn(u"2025-03-15"))[size_t(france)]);
    CHECK(before.texels().size() == after.texels().size());
}

TEST_CASE("What stands out has columns of its own")
{
    const auto land = level(10);
    const CountryLooks looks(*land, held(u"un"_s));
    const CountryAccent accent{ActorId(u"FRA"_s), {Qt::red, Pattern::Solid, {}, 1}, {{Qt::blue, 2.4, {}}}};
    const LookTable table = looks.table(styleOn(u"2026-01-06"), {accent});
    CHECK(texel(table, looks.firstAccentColumn(), ground) == QColor(Qt::red));
    CHECK(texel(table, looks.firstAccentColumn() + 1, lineColour) == QColor(Qt::blue));
    CHECK(texel(table, looks.firstAccentColumn() + 1, lineMetrics).red() == 48); // twentieths of a pixel
}

TEST_CASE("The stock drops what was not asked for lately, and only when it is too much")
{
    const auto land = level(11);
    const TileGeometry sample = geometryOf(*land, land->tiles.front());
    TileStock stock(sample.bytes * 3);
    const auto put = [&](quint32 tile) { stock.add({11, tile}, geometryOf(*land, land->tiles.front())); };
    for (const quint32 tile : {0, 1, 2}) put(tile);
    stock.tidy();
    REQUIRE(stock.find({11, 0}));
    put(3);
    stock.tidy();
    CHECK(stock.find({11, 0}));
    CHECK(stock.find({11, 3}));
    CHECK(stock.bytes() <= sample.bytes * 3);
    CHECK_FALSE((stock.find({11, 1}) && stock.find({11, 2})));
}

TEST_CASE("Tiles are made in the background, and what is in sight is told when all of it is there")
{
    const auto land = level(11);
    QSemaphore told;
    TileMaker maker([&told] { told.release(); });
    std::vector<TileOrder> inSight, nearby;
    for (const quint32 tile : {0, 1}) inSight.push_back({land, tile});
    nearby.push_back({land, 2});
    maker.order(inSight, nearby);
    REQUIRE(told.tryAcquire(1, 60'000));
    std::set<quint32> made;
    for (const auto& [key, geometry] : maker.take()) made.insert(key.tile);
    CHECK(made.contains(0));
    CHECK(made.contains(1));
}

TEST_CASE("A tile that two copies of the world show is made once")
{
    const auto land = level(11);
    QSemaphore told;
    TileMaker maker([&told] { told.release(); });
    maker.order({{land, 0}, {land, 0}, {land, 1}}, {});
    REQUIRE(told.tryAcquire(1, 60'000));
    CHECK(maker.take().size() == 2);
}
