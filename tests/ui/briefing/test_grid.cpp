#include "tests/ui/briefing/briefing_fixture.h"

#include "tests/support/print.h"
#include "ui/briefing/layout/styles.h"
#include "ui/picture/font_size.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

// Catches columns whose lines stand a little higher or lower than their neighbours'.
TEST_CASE("the lines of body text stand on one grid, in all columns and blocks of a page")
{
    BriefingRequest request = bundledRequest(GENERATE(u"2025-03-15"_s, u"2026-01-05"_s, u"2026-01-06"_s));
    request.session.language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    request.plan.notes = u"One paragraph.\n\nAnother."_s;
    const Briefing briefing = composed(request);
    const QStringList set{u"members"_s, u"themes"_s, u"events"_s, u"changes"_s, u"voices"_s, u"notes"_s};
    const double size = page::body().size;
    const double first = page::baselineIn(page::bodyLeading, size);
    int lines = 0;
    for (size_t page = 0; page < briefing.pages.size(); ++page) {
        const double top = briefing.blocks.front().rect.top();
        for (const Shape& shape : briefing.pages[page].shapes) {
            const auto* text = std::get_if<TextShape>(&shape);
            if (!text || std::abs(fontSize(text->font) - size) > 0.01) continue;
            const bool meant = std::ranges::any_of(briefing.blocks, [&](const PlacedBlock& block) {
                return block.page == int(page) && set.contains(block.name) &&
                       block.rect.contains(text->baseline);
            });
            if (!meant) continue;
            ++lines;
            const double units = (text->baseline.y() - top - first) / page::gridUnit;
            INFO(text->text.toStdString() << " at " << text->baseline.y());
            CHECK(std::abs(units - std::round(units)) < 0.01);
        }
    }
    CHECK(lines > 30);
}
