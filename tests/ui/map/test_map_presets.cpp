#include "tests/ui/map/map_fixture.h"
#include "ui/map/map_extents.h"
#include "ui/map/map_presets.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

// Catches an extent that goes the long way round the world, or loses one of its boxes.
TEST_CASE("An extent around several goes the short way round")
{
    const std::array europe{LonLatBox{-9, 36, 4, 44}, LonLatBox{20, 60, 31, 70}};
    CHECK(extentAround(europe) == LonLatBox{-9, 36, 31, 70});
    const std::array pacific{LonLatBox{-125, 24, -67, 49}, LonLatBox{124, 24, 146, 46}};
    CHECK(extentAround(pacific) == LonLatBox{124, 24, 293, 49});
    const std::array across{LonLatBox{177, -19, 182, -12}, LonLatBox{166, -47, 179, -34}};
    CHECK(extentAround(across) == LonLatBox{166, -47, 182, -12});
    const std::array within{LonLatBox{-129, 43, -52, 56}, LonLatBox{-100, 45, -90, 50}};
    CHECK(extentAround(within) == within.front());
    CHECK_FALSE(extentAround({}));
}

// Catches France's islands of three oceans, Canada's Arctic and Norway's Svalbard making a map of Greenland.
TEST_CASE("All members are fitted by where their people live")
{
    const Dossier& dossier = bundled().dossier();
    const auto extent = extentOfMembers(momentOn(u"2026-01-06"), dossier, world());
    REQUIRE(extent);
    CHECK(extent->west == extents::curated.front().among.west); // Canada
    CHECK(extent->east < 33); // Finland
    CHECK(extent->north < 72); // the North Cape
    CHECK(extent->south > 35); // Tarifa
    CHECK(extentOfMembers(momentOn(u"2025-03-15"), dossier, world()) == extent); // possible ones count
    CHECK_FALSE(extentOfMembers(momentOn(u"2025-02-28"), dossier, world()));
}

// Catches a double click on France that shows the world.
TEST_CASE("A state is fitted by its main land")
{
    const LonLatBox france = extentOf(*world().country(ActorId(u"FRA"_s)));
    CHECK(france.east - france.west < 16);
    const LonLatBox canada = extentOf(*world().country(ActorId(u"CAN"_s)));
    CHECK(canada.north < 75);
}

// Catches an event that is fitted without those who take part in it, or not at all where nobody is named.
TEST_CASE("An event is fitted with those who take part")
{
    const auto paris = extentOfEvent(*bundled().event(EventId(u"paris"_s)), bundled(), world());
    REQUIRE(paris);
    CHECK(paris->west < -120);
    CHECK(paris->east > 30);
    const auto kyiv = extentOfEvent(*bundled().event(EventId(u"kyiv"_s)), bundled(), world());
    REQUIRE(kyiv);
    CHECK(kyiv->west < 30.5);
    CHECK(kyiv->east > 30.5);
}
