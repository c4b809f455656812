#include "model/io/derived_look.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace atlas;

TEST_CASE("contrast is that of WCAG")
{
    using Catch::Matchers::WithinAbs;
    CHECK_THAT(contrast({0xFFFFFF}, {0x000000}), WithinAbs(21, 1e-9));
    CHECK_THAT(contrast({0xFFFFFF}, {0x2A6796}), WithinAbs(6.04, 0.01));
    CHECK_THAT(contrast({0x2A6796}, {0xFFFFFF}), WithinAbs(6.04, 0.01));
}

TEST_CASE("whatever colour a dossier gives, its text is legible and its marks stand out")
{
    const quint32 colour =
        GENERATE(0x000000u, 0xFFFFFFu, 0x808080u, 0x2A6796u, 0xFFD400u, 0x00FF00u, 0xFF00FFu, 0x27313Au);
    const Pattern pattern = GENERATE(Pattern::Solid, Pattern::Dots, Pattern::Horizontal, Pattern::Diagonal);
    CAPTURE(colour, int(pattern));
    const DerivedLooks looks = looksFrom({colour}, pattern);
    const auto check = [](const StatusLook& look, Rgb land) {
        CHECK(contrast(look.label, look.fill) >= 4.5);
        CHECK(contrast(look.ink, land) >= 3);
    };
    check(looks.light, {0xF8F6F1});
    check(looks.dark, {0x27313A});
    check(looks.print, {0xFFFFFF});
}
