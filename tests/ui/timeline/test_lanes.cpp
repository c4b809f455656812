#include "tests/support/print.h"
#include "tests/ui/timeline/timeline_fixture.h"

#include "model/items/honest_dates.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/picture/timeline_picture.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array groupings{LaneGrouping::Group, LaneGrouping::Theme, LaneGrouping::Kind,
                               LaneGrouping::Source};

std::shared_ptr<const History> mixed()
{
    return historyOf({
        {.when = u"2025-03"_s, .group = u"h"_s, .theme = u"u"_s, .kind = EventKind::Decision},
        {.when = u"2025-04-01"_s, .theme = u"t"_s, .source = u"undated"_s},
        {.when = u"2025-05-01"_s, .group = {}},
        {.when = {}},
        {.when = {}, .source = u"undated"_s},
        {.when = {}, .occurrence = Occurrence::Announced},
    });
}

QStringList keys(const TimelineIndex& index)
{
    QStringList all;
    for (const Lane& lane : index.lanes()) all.append(lane.key);
    return all;
}

}

TEST_CASE("Lanes follow the dossier's order; those without events go, except a group's")
{
    const auto history = mixed();
    CHECK(keys({history, LaneGrouping::Group}) == QStringList{u"group:g"_s, u"group:h"_s, u"group:"_s});
    CHECK(keys({history, LaneGrouping::Theme}) == QStringList{u"theme:t"_s, u"theme:u"_s, u"theme:"_s});
    CHECK(keys({history, LaneGrouping::Kind}) == QStringList{u"kind:meeting"_s, u"kind:decision"_s});
    CHECK(keys({history, LaneGrouping::Source}) == QStringList{u"source:s"_s, u"source:undated"_s});
    CHECK(keys(TimelineIndex(historyOf(QStringList{u"2025"_s}), LaneGrouping::Group)).contains(u"group:h"_s));
}

TEST_CASE("Lanes are named in the reader's language")
{
    const TimelineIndex index(mixed(), LaneGrouping::Kind);
    CHECK(laneName(index.lanes()[0], Language::English) == u"Meetings"_s);
    const TimelineIndex themes(mixed(), LaneGrouping::Theme);
    CHECK(laneName(themes.lanes().back(), Language::English) == u"Other"_s);
}

TEST_CASE("A publication of no group has a lane of its own, where groups leave nothing else over")
{
    const Sample publication{.when = u"2026-01-05"_s, .group = {}, .kind = EventKind::Publication};
    const TimelineIndex alone(historyOf({publication, {.when = u"2025"_s}}), LaneGrouping::Group);
    REQUIRE(alone.markOf(EventId(u"e0"_s)));
    CHECK(alone.lanes().back().key == u"group:"_s);
    CHECK(laneName(alone.lanes().back(), Language::English) == u"Publications"_s);
    const TimelineIndex among(historyOf({publication, {.when = u"2025"_s, .group = {}}}),
                              LaneGrouping::Group);
    CHECK(laneName(among.lanes().back(), Language::English) == u"Other"_s);
}

TEST_CASE("Every event stands in exactly one lane or in the tray, however they are gathered")
{
    const auto history = randomHistory(4, 800);
    for (const LaneGrouping grouping : groupings) {
        const TimelineIndex index(history, grouping);
        std::map<size_t, int> places;
        for (const Lane& lane : index.lanes())
            for (const auto* list : {&lane.marks, &lane.spans[0], &lane.spans[1]})
                for (const LaneMark& mark : *list) ++places[mark.event];
        for (const size_t event : index.tray()) ++places[event];
        CHECK(places.size() == history->events().size());
        for (const auto& [event, times] : places) CHECK(times == 1);
    }
}

TEST_CASE("The tray holds what no source dates or bounds; an announcement bounds nothing")
{
    const TimelineIndex index(mixed(), LaneGrouping::Group);
    QStringList tray;
    for (const size_t event : index.tray()) tray.append(index.history().events()[event].event->id.text());
    CHECK(tray == QStringList{u"e4"_s, u"e5"_s});
    CHECK(index.markOf(EventId(u"e4"_s)) == nullptr);
    CHECK(index.markOf(EventId(u"e3"_s))->kind == MarkKind::Undated);
    const auto timeOf = [&index](size_t place) {
        return eventTime(index.history().events()[place], Language::English);
    };
    CHECK(timeOf(index.tray().back()) == u"Undated"_s);
}

TEST_CASE("Every event in sight is in exactly one mark, at every zoom, folded or not")
{
    installFonts();
    for (const LaneGrouping grouping : groupings) {
        const TimelineIndex index(randomHistory(9, 300), grouping);
        const QStringList folded{index.lanes().front().key};
        for (double length = 36500; length >= 1; length *= 0.6) {
            const TimeRange range{18900 - length / 2, 18900 + length / 2};
            const TimelineRequest request(index, range, 1440, Look::Light, Language::English, {}, folded);
            std::map<size_t, int> seen;
            for (const TimelineMark& mark : composeTimeline(request).marks)
                for (const LaneMark& each : mark.marks) ++seen[each.event];
            for (const auto& [event, times] : seen) CHECK(times == 1);
            for (const Lane& lane : index.lanes())
                for (const auto* list : {&lane.marks, &lane.spans[0], &lane.spans[1]})
                    for (const LaneMark& mark : *list) {
                        // In an open lane a bar may be gathered into a pill, which stands at the anchors.
                        const bool byExtent = mark.kind == MarkKind::Span || folded.contains(lane.key);
                        const bool inSight = byExtent
                            ? mark.extent.end > range.start && mark.extent.start < range.end
                            : range.contains(mark.anchor);
                        if (inSight) CHECK(seen.contains(mark.event));
                    }
        }
    }
}

TEST_CASE("In lanes that are not groups a mark keeps its group's colour and shape")
{
    const TimelineIndex index(mixed(), LaneGrouping::Kind);
    const LaneMark* mark = index.markOf(EventId(u"e0"_s));
    REQUIRE(mark);
    REQUIRE(index.groupOf(*mark));
    CHECK(index.groupOf(*mark)->mark == Group::Mark::Square);
}

TEST_CASE("A folded lane is low, and what follows moves up under it")
{
    const TimelineIndex index(mixed(), LaneGrouping::Group);
    const TimelineRequest open(index, index.whole(), 1440);
    const TimelineRequest folded(index, index.whole(), 1440, Look::Light, Language::English, {},
                                 {u"group:g"_s, u"theme:t"_s});
    const double saved = TimelineLayout::laneHeight - TimelineLayout::foldedLaneHeight;
    CHECK(folded.layout().isFolded(0));
    CHECK_FALSE(folded.layout().isFolded(1));
    CHECK(folded.layout().height() == open.layout().height() - saved);
    CHECK(folded.layout().laneTop(1) == open.layout().laneTop(1) - saved);
    CHECK(folded.layout().laneAt(folded.layout().laneMiddle(2)) == 2);
    CHECK_FALSE(folded.layout().laneAt(TimelineLayout::lanesTop - 1));
}

TEST_CASE("Spans of the first rail never overlap, and none is lost to the second")
{
    const TimelineIndex index(randomHistory(21, 500), LaneGrouping::Group);
    for (const Lane& lane : index.lanes()) {
        for (size_t i = 1; i < lane.spans[0].size(); ++i)
            CHECK(lane.spans[0][i - 1].extent.end <= lane.spans[0][i].extent.start);
        for (size_t rail = 0; rail < Lane::rails; ++rail)
            CHECK(lane.farthest(rail).size() == lane.spans[rail].size());
    }
}
