#include "tests/ui/timeline/timeline_fixture.h"

#include "ui/timeline/index/timeline_index.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

LaneMark only(const QString& time)
{
    // The second event makes the dossier long enough that the first is never its whole.
    const TimelineIndex index(historyOf({time, u"2024-01-01"_s}));
    const Lane& lane = index.lanes()[0];
    for (const auto* list : {&lane.marks, &lane.spans[0], &lane.spans[1]})
        for (const LaneMark& mark : *list)
            if (index.state(mark).event->id.text() == u"e0") return mark;
    return {};
}

}

TEST_CASE("A day is a dot on its day")
{
    const LaneMark mark = only(u"2026-01-03"_s);
    CHECK(mark.kind == MarkKind::Dot);
    CHECK(mark.anchor == double(day(u"2026-01-03").sinceEpoch()));
}

TEST_CASE("A month is a bar over the whole month with both ends soft")
{
    const LaneMark mark = only(u"2025-03"_s);
    CHECK(mark.kind == MarkKind::Bar);
    CHECK(mark.extent == days(u"2025-03-01", u"2025-03-31"));
    CHECK(mark.start.fade > 0);
    CHECK(mark.end.fade > 0);
}

TEST_CASE("An approximate day is no dot: it fades beyond the day on either side")
{
    const LaneMark mark = only(u"2025-12-31~"_s);
    CHECK(mark.kind == MarkKind::Bar);
    CHECK(mark.extent == days(u"2025-12-30", u"2026-01-01"));
    CHECK(mark.start.fade == 1);
    CHECK(mark.end.fade == 1);
}

TEST_CASE("A few exact days are a bar with hard ends")
{
    const LaneMark mark = only(u"2025-06-03/2025-06-05"_s);
    CHECK(mark.kind == MarkKind::Bar);
    CHECK(mark.extent == days(u"2025-06-03", u"2025-06-05"));
    CHECK(mark.start.fade == 0);
    CHECK(mark.end.fade == 0);
}

TEST_CASE("A long stretch, or one without an end, is a thin line")
{
    CHECK(only(u"2025~/2026-01-05"_s).kind == MarkKind::Span);
    CHECK(only(u"2025-03/.."_s).kind == MarkKind::Span);
    CHECK(only(u"2025"_s).kind == MarkKind::Span);
}

TEST_CASE("An undated event stops hard where its first source was written")
{
    const LaneMark mark = only({});
    CHECK(mark.kind == MarkKind::Undated);
    CHECK(mark.extent.end == double(day(u"2026-01-05").sinceEpoch()));
    CHECK(mark.start.fade > 0);
    CHECK(mark.end.fade == 0);
}
