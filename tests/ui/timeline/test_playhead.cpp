#include "tests/ui/timeline/timeline_fixture.h"

#include "ui/picture/text_extent.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/picture/known_on.h"
#include "ui/timeline/picture/playhead.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double width = 1440;

struct Comparing {
    Comparing() { installFonts(); }

    TimelineRequest between(QStringView compared)
    {
        TimelineRequest request(index, days(u"2025-02-01", u"2026-01-31"), width);
        request.compareDay = day(compared);
        return request;
    }

    TimelineIndex index{bundledHistory()};
};

double number(QStringView iso)
{
    return double(day(iso).sinceEpoch());
}

QStringList texts(const Picture& picture)
{
    QStringList words;
    for (const Shape& shape : picture.shapes)
        if (const auto* text = std::get_if<TextShape>(&shape)) words.append(text->text);
    return words;
}

}

TEST_CASE("Two heads are lettered A and B, each with its day")
{
    Comparing comparing;
    const Picture heads = composePlayhead(comparing.between(u"2025-02-28"), number(u"2026-01-05"));
    CHECK(texts(heads).contains(u"A 28 Feb 2025"_s));
    CHECK(texts(heads).contains(u"B 5 Jan 2026"_s));
}

TEST_CASE("A lone head has no letter")
{
    Comparing comparing;
    TimelineRequest request = comparing.between(u"2025-02-28");
    request.compareDay.reset();
    CHECK(texts(composePlayhead(request, number(u"2026-01-05"))) == QStringList{u"5 Jan 2026"_s});
    CHECK_FALSE(headFlags(request, number(u"2026-01-05")).compared);
}

TEST_CASE("Flags of two near days part, the earlier to the left, and stay in the window")
{
    Comparing comparing;
    for (const QStringView compared :
         {u"2025-02-01", u"2025-02-02", u"2025-07-01", u"2026-01-31", u"2030-01-01"})
        for (const qint64 later : {-3, 0, 2}) {
            const double shown = number(compared) + double(later);
            const HeadFlags flags = headFlags(comparing.between(compared), shown);
            REQUIRE(flags.compared);
            CHECK_FALSE(flags.compared->intersects(flags.shown));
            CHECK((later < 0) == (flags.shown.left() < flags.compared->left()));
            for (const QRectF& flag : {flags.shown, *flags.compared}) {
                CHECK(flag.left() >= 0);
                CHECK(flag.right() <= width);
            }
        }
}

TEST_CASE("The pointer's date is told beside the flag, but never over it")
{
    Comparing comparing;
    TimelineRequest request = comparing.between(u"2025-02-28");
    request.compareDay.reset();
    const double shown = number(u"2025-06-01");
    const double away = request.scale().toX(day(u"2025-09-15")) + 1;
    CHECK(texts(composePointerDate(request, away, shown)) == QStringList{u"15 Sept 2025"_s});
    CHECK(composePointerDate(request, request.scale().toX(day(u"2025-06-03")), shown).shapes.empty());
    CHECK(composePointerDate(request, 20, shown).shapes.empty());
}

// A limit that nobody sees on the axis of time, or that hides the shown day.
TEST_CASE("The day that limits the lens has a flag of its own, never over another")
{
    Comparing comparing;
    TimelineRequest request = comparing.between(u"2025-02-28");
    request.knownOn = day(u"2025-06-01");
    CHECK(texts(composePlayhead(request, number(u"2026-01-05"))).contains(u"known on 1 Jun 2025"_s));
    for (const QStringView limit : {u"2025-02-28", u"2025-12-31", u"2026-01-04", u"2026-01-05"}) {
        request.knownOn = day(limit);
        const HeadFlags heads = headFlags(request, number(u"2026-01-05"));
        const std::vector<QRectF> flags{heads.shown, *heads.compared};
        const auto flag = knownOnFlag(request, flags);
        if (!flag) continue; // no room
        CHECK_FALSE(flag->intersects(heads.shown));
        CHECK_FALSE(flag->intersects(*heads.compared));
        CHECK(flag->left() >= 0);
        CHECK(flag->right() <= width);
    }
    request.knownOn.reset();
    CHECK(texts(composePlayhead(request, number(u"2026-01-05"))).size() == 2);
}
