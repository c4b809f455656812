#include "ui/map/difference_style.h"

#include "tests/support/print.h"
#include "tests/ui/map/map_fixture.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <array>
#include <cmath>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array all{Difference::Joined, Difference::PossiblyJoined, Difference::Left,
                         Difference::Status, Difference::Confirmed,      Difference::InBoth};

/// What is left of a look on a printer without colours.
struct GreyLook {
    int ground = 0;
    Pattern pattern = Pattern::Solid;
    double edgeWidth = 0;
    int edge = 0;
};

GreyLook greyLook(const CountryStyle& style)
{
    return {qGray(style.fill.colour.rgb()), style.fill.pattern, style.edge.width,
            qGray(style.edge.colour.rgb())};
}

bool areApart(const GreyLook& one, const GreyLook& other)
{
    constexpr int leastGrey = 40;
    return one.pattern != other.pattern || std::abs(one.ground - other.ground) >= leastGrey
           || std::abs(one.edgeWidth - other.edgeWidth) >= 0.5 || std::abs(one.edge - other.edge) >= leastGrey;
}

}

// Catches two kinds of difference that a black-and-white printer makes one, and glyphs that say the same.
TEST_CASE("every kind of difference looks unlike the others without colour")
{
    const Look look = GENERATE(Look::Light, Look::Dark, Look::Print);
    const Status* member = bundled().dossier().countedStatus();
    for (const Difference one : all)
        for (const Difference other : all) {
            if (one >= other) continue;
            INFO(int(one) << " and " << int(other));
            CHECK(areApart(greyLook(differenceLook(one, member, false, look)),
                           greyLook(differenceLook(other, member, false, look))));
            CHECK(differenceGlyph(one) != differenceGlyph(other));
        }
}

// Catches a map of differences that still tells who stands where: Russia's position is undated.
TEST_CASE("a map of differences leaves plain land what does not differ or is not compared")
{
    const Comparison comparison =
        compareDays(bundled(), *Day::fromIso(u"2025-02-28"), *Day::fromIso(u"2026-01-06"));
    const MapStyle style = differenceStyle(comparison, Look::Print);
    CHECK(style.of(ActorId(u"FRA"_s)).fill.colour == statusFill(*bundled().dossier().countedStatus(), false,
                                                                 Look::Print).colour);
    for (const QString& id : {u"RUS"_s, u"UKR"_s, u"USA"_s, u"BEL"_s}) CHECK(style.of(ActorId(id)).isLand());
}

// Catches a switch of the key that the map does not obey: what it turns off is land, though in an edge.
TEST_CASE("a kind of change that is switched off is land on the map of differences")
{
    const Comparison comparison =
        compareDays(bundled(), *Day::fromIso(u"2025-02-28"_s), *Day::fromIso(u"2026-01-06"_s));
    const MapStyle style = differenceStyle(
        comparison, Look::Light, [](Difference difference) { return difference == Difference::Joined; });
    CHECK(style.of(ActorId(u"FRA"_s)).fill == style.land().fill);
    CHECK(style.of(ActorId(u"FRA"_s)).edge != style.land().edge);
}
