#include "tests/model/dossier/bundled.h"

#include "model/io/derived_look.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

constexpr Rgb lightLand{0xF8F6F1};
constexpr Rgb darkLand{0x27313A};
constexpr Rgb printedLand{0xFBFAF7};

/// The edge that a pattern's status gets: its ink, or its text's colour where the ink is too pale for an
/// edge.
Rgb edgeOf(const StatusLook& look, Rgb land)
{
    return contrast(look.ink, land) >= 3 ? look.ink : look.label;
}

void checkLook(const Status& status, const StatusLook& look, Rgb land)
{
    CAPTURE(status.id.text(), look.fill.value);
    CHECK(contrast(look.label, look.fill) >= 4.5);
    if (status.pattern == Pattern::Solid)
        CHECK(contrast(look.fill, land) >= 3);
    else
        CHECK(std::max(contrast(edgeOf(look, land), land), contrast(look.fill, land)) >= 3);
}

}

TEST_CASE("every status can be read and stands out from the land, in each look")
{
    const auto dossier = test::bundledDossier();
    for (const Status& status : dossier->statuses) {
        checkLook(status, status.light, lightLand);
        checkLook(status, status.dark, darkLand);
        checkLook(status, status.print, printedLand);
    }
}

TEST_CASE("statuses that share a pattern differ in lightness, so that greyscale tells them apart")
{
    const auto dossier = test::bundledDossier();
    const QList<Status>& statuses = dossier->statuses;
    for (qsizetype i = 0; i < statuses.size(); ++i)
        for (qsizetype j = 0; j < i; ++j) {
            if (statuses[i].pattern != statuses[j].pattern) continue;
            CAPTURE(statuses[i].id.text(), statuses[j].id.text());
            CHECK(contrast(statuses[i].light.fill, statuses[j].light.fill) >= 1.5);
            CHECK(contrast(statuses[i].dark.fill, statuses[j].dark.fill) >= 1.4);
            CHECK(contrast(statuses[i].print.fill, statuses[j].print.fill) >= 1.5);
        }
}

TEST_CASE("the member's colours are those of the design")
{
    const auto dossier = test::bundledDossier();
    const Status* member = dossier->countedStatus();
    CHECK(member->light == StatusLook{{0x2A6796}, {0x2A6796}, {0xFFFFFF}});
    CHECK(member->dark == StatusLook{{0x5C9FD0}, {0x6FAFDD}, {0x06131D}});
    CHECK(member->pattern == Pattern::Solid);
}
