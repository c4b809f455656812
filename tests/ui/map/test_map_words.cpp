#include "model/items/workspace.h"
#include "tests/support/data.h"
#include "tests/support/print.h"
#include "ui/map/map_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

struct Pointed {
    explicit Pointed(const QString& dossier = Document::bundledPath())
    {
        REQUIRE(world.document()->open(dossier));
        world.session()->setDay(Day::fromIso(u"2026-01-06").value());
        words.setProperty("session", QVariant::fromValue(world.session()));
        words.setProperty("present", QVariant::fromValue(world.present()));
        words.setProperty("compared", QVariant::fromValue(world.compared()));
    }
    Workspace world;
    MapWords words;
};

}

// Catches a tooltip that hides all but one of the events at a place.
TEST_CASE("A place of several events tells them all, by number, until it is fanned out")
{
    Pointed here;
    const QStringList lines = here.words.ofEvent(u"kyiv-frame"_s).split(u'\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(u"2  Preparatory meeting in Kyiv"_s));
    CHECK(lines[1].startsWith(u"3  "_s));
    CHECK(here.words.ofEvent(u"paris"_s) == u"Coalition leaders meet in Paris · 6 January 2026"_s);

    here.world.session()->selectEvent(u"kyiv"_s);
    CHECK(here.words.ofEvent(u"kyiv"_s) == u"Preparatory meeting in Kyiv · 3 January 2026"_s);
}

// Catches a tooltip that says a status without since when, or makes a date of what has none.
TEST_CASE("A state is told with its status, its certainty and since when")
{
    Pointed here;
    CHECK(here.words.ofState(u"FRA"_s) == u"France · Member since March 2025"_s);
    CHECK(here.words.ofState(u"RUS"_s).endsWith(u", undated"_s));
    CHECK(here.words.ofState(u"CHE"_s) == u"Switzerland · Not in this dossier"_s);
    here.world.session()->setDay(Day::fromIso(u"2025-03-15").value());
    CHECK(here.words.ofState(u"FRA"_s) == u"France · Possibly member since March 2025"_s);
}

// Catches a tooltip that says who stands where on a map of what differs.
TEST_CASE("While two days are compared a state is told with what changed")
{
    Pointed here;
    here.world.session()->setCompareDay(Day::fromIso(u"2025-01-01"));
    CHECK(here.words.ofState(u"SWE"_s) == u"Sweden · joined, March 2025 (day not stated)"_s);
    CHECK(here.words.ofState(u"RUS"_s) == u"Russia · not compared, undated"_s);
    CHECK(here.words.ofState(u"CHE"_s) == u"Switzerland · Not in this dossier"_s);
    here.world.session()->setCompareDay(Day::fromIso(u"2025-04-01"));
    CHECK(here.words.ofState(u"SWE"_s) == u"Sweden · member in both, March 2025 (day not stated)"_s);
}

// Catches a comparison in whose tooltips contested positions look settled, and one that names as without a
// status whom the lens has never heard of.
TEST_CASE("Also while days are compared a state is told with its conflicts, and an unknown one as unknown")
{
    Pointed here(dataPath(u"dossiers/good/conflicts.json"_s));
    here.world.session()->setDay(Day::fromIso(u"2024-08-01").value());
    here.world.session()->setCompareDay(Day::fromIso(u"2024-01-01"));
    const QStringList malta = here.words.ofState(u"MLT"_s).split(u'\n');
    REQUIRE(malta.size() == 2);
    CHECK(malta[1].startsWith(u"Sources differ: "_s));
    here.world.session()->setLens(u"agency"_s);
    CHECK(here.words.ofState(u"ISL"_s) == u"Iceland · Not known to this lens"_s);
    here.world.session()->endComparison();
    CHECK(here.words.ofState(u"ISL"_s) == u"Iceland · Not known to this lens"_s);
}
