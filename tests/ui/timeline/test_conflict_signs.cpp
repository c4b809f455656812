#include "tests/support/data.h"
#include "tests/support/print.h"
#include "tests/ui/timeline/timeline_fixture.h"

#include "model/io/load.h"
#include "ui/theme/fonts.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double width = 1440;

std::shared_ptr<const History> contested(const Lens& lens = Lens::all())
{
    installFonts();
    const auto loaded = loadDossier(dataPath(u"dossiers/good/conflicts.json"_s));
    REQUIRE(loaded);
    return std::make_shared<const History>(loaded->dossier, lens);
}

/// The rings of the signs, by their colour.
std::vector<QRectF> signsIn(const TimelinePicture& composed, Look look)
{
    const QColor warn = Palette::of(look).warn;
    std::vector<QRectF> rings;
    for (const Shape& shape : composed.picture.shapes)
        if (const auto* dot = std::get_if<DotShape>(&shape); dot && dot->stroke.colour == warn)
            rings.emplace_back(dot->centre.x() - dot->radius, dot->centre.y() - dot->radius, 2 * dot->radius,
                               2 * dot->radius);
    return rings;
}

/// Lines of the sign's colour inside a ring: the strokes of a ≠, which need no colour to be seen.
ptrdiff_t strokesIn(const QRectF& ring, const TimelinePicture& composed, Look look)
{
    const QColor warn = Palette::of(look).warn;
    return std::ranges::count_if(composed.picture.shapes, [&](const Shape& shape) {
        const auto* line = std::get_if<LineShape>(&shape);
        return line && line->stroke.colour == warn
            && std::ranges::all_of(line->points, [&](QPointF point) { return ring.contains(point); });
    });
}

}

// Catches a contested event whose mark looks as sure as any other, and a sign that is told by its colour alone.
TEST_CASE("Each mark of a contested event bears the sign, and no other does")
{
    const TimelineIndex index(contested());
    for (const Look look : {Look::Light, Look::Dark}) {
        const TimelinePicture composed =
            composeTimeline({index, days(u"2024-01-01", u"2024-08-31"), width, look});
        const std::vector<QRectF> signs = signsIn(composed, look);
        REQUIRE(composed.marks.size() == 3);
        REQUIRE(signs.size() == 2); // the summer meeting is agreed on
        for (const QRectF& sign : signs) CHECK(strokesIn(sign, composed, look) == 3);
        for (const TimelineMark& mark : composed.marks) {
            const bool signedOff = std::ranges::any_of(
                signs, [&](const QRectF& sign) { return sign.intersects(mark.box); });
            CHECK(signedOff == index.state(mark.marks.front()).conflict);
        }
    }
}

// Catches a contradiction that goes out of sight when marks are gathered into one, or their lane is folded up.
TEST_CASE("A pill and a folded lane's tick with a contested event among theirs bear the sign")
{
    const TimelineIndex index(contested());
    const TimelinePicture gathered = composeTimeline({index, days(u"2015-01-01", u"2034-12-31"), width});
    REQUIRE(gathered.marks.size() == 1);
    REQUIRE(gathered.marks.front().isCluster());
    const std::vector<QRectF> signs = signsIn(gathered, Look::Light);
    REQUIRE(signs.size() == 1);
    CHECK(gathered.marks.front().box.intersects(signs.front()));

    const TimelineRequest folded(index, days(u"2024-01-01", u"2024-08-31"), width, Look::Light, Language::English, {},
                                 {u"group:talks"_s});
    const TimelinePicture ticks = composeTimeline(folded);
    const QRectF track = folded.layout().laneRect(0);
    CHECK(signsIn(ticks, Look::Light).size() == 2);
    for (const QRectF& sign : signsIn(ticks, Look::Light)) CHECK(track.contains(sign));
}

// Catches signs of what only sources outside the lens contradict.
TEST_CASE("No mark bears the sign where the lens's sources agree")
{
    const TimelineIndex index(contested(Lens::official()));
    CHECK(signsIn(composeTimeline({index, index.whole(), width}), Look::Light).empty());
}
