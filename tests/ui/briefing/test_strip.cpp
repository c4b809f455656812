#include "tests/ui/briefing/briefing_fixture.h"
#include "ui/briefing/blocks/event_rows.h"
#include "ui/briefing/strip/lane.h"
#include "ui/briefing/strip/mark.h"
#include "ui/briefing/strip/ticks.h"

#include "tests/support/print.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <numeric>

using namespace atlas;
using namespace atlas::page;
using namespace Qt::StringLiterals;

namespace {

Day day(QStringView iso)
{
    return *Day::fromIso(iso);
}

}

TEST_CASE("a long empty stretch is cut out, and both sides keep their order on the line")
{
    const StripScale scale({{day(u"2025-03-01"), day(u"2025-03-31")},
                            {day(u"2025-12-17"), day(u"2025-12-17")},
                            {day(u"2026-01-06"), day(u"2026-01-06")}},
                           500);
    REQUIRE(scale.segments().size() == 2);
    CHECK(scale.segments()[0].right < scale.segments()[1].left);
    CHECK(scale.x(day(u"2025-03-31")) < scale.x(day(u"2025-08-01")));
    CHECK(scale.x(day(u"2025-08-01")) <= scale.x(day(u"2025-12-17")));
    CHECK(scale.x(day(u"2026-01-06")) < 500);
    CHECK(scale.x(day(u"2030-01-01")) == 500);
    // The words about the stretch name no day on which something stands.
    CHECK(scale.emptyDays() == std::pair(day(u"2025-04-01"), day(u"2025-12-16")));
}

TEST_CASE("evenly spread days have one scale")
{
    const StripScale scale({{day(u"2025-01-01"), day(u"2025-01-01")},
                            {day(u"2025-01-10"), day(u"2025-01-10")},
                            {day(u"2025-01-20"), day(u"2025-01-20")}},
                           500);
    CHECK(scale.segments().size() == 1);
}

TEST_CASE("one day alone still makes a line")
{
    const StripScale scale({{day(u"2025-02-28"), day(u"2025-02-28")}}, 500);
    CHECK(scale.x(day(u"2025-02-28")) > 0);
    CHECK(scale.x(day(u"2025-03-01")) < 500.01);
}

TEST_CASE("ticks have room for their labels and say a year when it begins")
{
    const std::vector<Tick> ticks =
        ticksOf({day(u"2025-12-01"), day(u"2026-01-15"), 0, 400}, Language::English);
    REQUIRE(ticks.size() > 2);
    for (size_t i = 1; i < ticks.size(); ++i) CHECK(ticks[i].x - ticks[i - 1].x >= 48);
    CHECK(ticks.front().label.contains(u"2025"_s));
    CHECK(std::ranges::count_if(ticks, [](const Tick& tick) { return tick.label.contains(u"2026"_s); }) == 1);
}

TEST_CASE("years far apart are labelled without walking through every day of them")
{
    const std::vector<Tick> ticks =
        ticksOf({day(u"0100-01-01"), day(u"2000-01-01"), 0, 500}, Language::English);
    CHECK(ticks.size() >= 3);
    CHECK(ticks.size() <= 11);
}

TEST_CASE("every dated event is on the strip once, and no mark hides another")
{
    const int events = GENERATE(3, 40, 300);
    const BriefingRequest request = test::stressRequest(1, events);
    const View view = viewOf(request);
    const StripScale scale({{day(u"2021-01-02"), day(u"2022-06-01")}}, 500);
    const std::vector<StripMark> marks = stripMarks(numberedEvents(view), scale);

    std::vector<int> shown;
    for (const StripMark& mark : marks) shown.insert(shown.end(), mark.numbers.begin(), mark.numbers.end());
    std::vector<int> all(size_t(events), 0);
    std::iota(all.begin(), all.end(), 1);
    CHECK(shown == all);
    for (size_t i = 0; i < marks.size(); ++i)
        for (size_t j = i + 1; j < marks.size(); ++j)
            if (marks[i].level == marks[j].level)
                CHECK(std::abs(marks[i].centre - marks[j].centre) >= marks[i].half + marks[j].half);
}

TEST_CASE("a mark for several events bears their numbers in the list")
{
    CHECK(StripMark{.numbers = {7}}.label() == u"7"_s);
    CHECK(StripMark{.numbers = {7, 8, 9, 12}}.label() == u"7–9, 12"_s);
}

TEST_CASE("text beside numbers of three digits begins after their marks")
{
    const BriefingRequest request = test::stressRequest(1, 120);
    const std::vector<NumberedEvent> events = numberedEvents(viewOf(request));
    CHECK(eventsIndent(events) > markWidth(u"100"_s));
}

TEST_CASE("what is undated and may lie after the page's day stands beside the line, not on it")
{
    const BriefingRequest request = test::bundledRequest(u"2025-03-15"_s);
    const Briefing briefing = test::composed(request);
    CHECK(test::flatText(briefing, u"strip"_s).contains(u"undated"_s));
    const QString words = u"undated, no later than 5 Jan 2026, perhaps later"_s;
    CHECK(test::flatText(briefing, u"events"_s).contains(words));
    CHECK(test::flatText(briefing, u"voices"_s).contains(u'(' + words + u')'));
    const QString later = test::flatText(test::composed(test::bundledRequest(u"2026-01-06"_s)), u"strip"_s);
    CHECK_FALSE(later.contains(u"undated"_s));
    CHECK(later.contains(u"Apr 2025 – Nov 2025: no other event"_s));
}
