#include "ui/theme/contrast.h"
#include "ui/theme/palette.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace atlas;

namespace {

Status member()
{
    Status status;
    status.light = {{0x2A6796}, {0x2A6796}, {0xFFFFFF}};
    status.dark = {{0x5C9FD0}, {0x6FAFDD}, {0x06131D}};
    status.print = status.light;
    return status;
}

Status adversary()
{
    Status status;
    status.pattern = Pattern::Diagonal;
    status.light = {{0xF1DDD4}, {0xCB876E}, {0x8F3219}};
    status.dark = {{0x382823}, {0xA2674F}, {0xF2A48C}};
    status.print = {{0xF5E6DF}, {0xB9694E}, {0x8F3219}};
    return status;
}

}

TEST_CASE("Contrast is WCAG's: black on white is 21, a colour on itself 1")
{
    CHECK(contrastRatio(Qt::black, Qt::white) == Catch::Approx(21));
    CHECK(contrastRatio(QColor(0x2A, 0x67, 0x96), QColor(0x2A, 0x67, 0x96)) == Catch::Approx(1));
    CHECK(contrastRatio(QColor(0x5F, 0x6D, 0x78), Qt::white) == Catch::Approx(5.3).margin(0.05));
}

TEST_CASE("Text colours stay readable on every ground of every look")
{
    const Look look = GENERATE(Look::Light, Look::Dark, Look::Print);
    const Palette& palette = Palette::of(look);
    CAPTURE(int(look));
    for (const QColor& ground : {palette.bg, palette.chrome, palette.raised})
        for (const QColor& text : {palette.ink, palette.ink2, palette.ink3, palette.accent, palette.danger})
            CHECK(contrastRatio(text, ground) >= 4.5);
    CHECK(contrastRatio(palette.warn, palette.warnSoft) >= 4.5);
    CHECK(contrastRatio(palette.danger, palette.dangerSoft) >= 4.5);
    CHECK(contrastRatio(palette.lineStrong, palette.bg) >= 3);
}

TEST_CASE("A palette knows which look it is")
{
    for (const Look look : {Look::Light, Look::Dark, Look::Print}) CHECK(Palette::of(look).look == look);
}

TEST_CASE("A possible status is hatched in its ink, a certain one keeps its own pattern")
{
    const Fill certain = statusFill(member(), false, Look::Light);
    CHECK(certain == Fill{QColor(0x2A, 0x67, 0x96), Pattern::Solid, QColor(0x2A, 0x67, 0x96), 1});
    const Fill possible = statusFill(member(), true, Look::Light);
    CHECK(possible.pattern == Pattern::Hatch);
    CHECK(possible.ink == QColor(0x2A, 0x67, 0x96));
    CHECK(contrastRatio(possible.ink, possible.colour) >= 4.5);
    CHECK(statusFill(member(), true, Look::Print).patternScale == 0.85 * 0.75);
}

TEST_CASE("The edge of a patterned status stands out from land in every look")
{
    const Look look = GENERATE(Look::Light, Look::Dark, Look::Print);
    CAPTURE(int(look));
    const QColor& land = Palette::of(look).land;
    CHECK(contrastRatio(statusEdge(adversary(), false, look).colour, land) >= 3);
    CHECK(contrastRatio(statusEdge(member(), true, look).colour, land) >= 3);
    CHECK(statusEdge(member(), false, look).colour == Palette::of(look).memberEdge);
}

TEST_CASE("What belongs to no group is drawn in the look's own grey")
{
    CHECK(groupColour(nullptr, Look::Dark) == Palette::of(Look::Dark).ink3);
    Group group;
    group.dark = {0x123456};
    CHECK(groupColour(&group, Look::Dark) == QColor(0x12, 0x34, 0x56));
}
