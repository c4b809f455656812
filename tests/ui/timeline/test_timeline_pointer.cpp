#include "tests/ui/timeline/timeline_fixture.h"
#include "tests/ui/timeline/workbench.h"

#include "ui/theme/fonts.h"
#include "ui/timeline/picture/playhead.h"
#include "ui/timeline/timeline_pointer.h"

#include <catch2/catch_approx.hpp>

using namespace atlas;
using namespace atlas::test;

namespace {

using Layout = TimelineLayout;

/// A pointer on the bundled dossier's timeline, 1440 px wide, all of it in sight, on 5 January 2026.
struct Pointing : Workbench {
    Pointing()
    {
        installFonts();
        session.setDay(day(u"2026-01-05"));
    }

    TimelineRequest request()
    {
        TimelineRequest shown(*navigator.index(), navigator.range(), 1440);
        shown.compareDay = session.compareDay();
        return shown;
    }
    double playhead() { return double(session.day().sinceEpoch()); }
    void press(QPointF at) { pointer.press(at, request(), composeTimeline(request()), playhead()); }
    void move(QPointF to, Snap snap = Snap::Days) { pointer.move(to, request(), snap); }
    const TimelineMark* release(QPointF at)
    {
        composed = composeTimeline(request());
        return pointer.release(at, request(), composed, Snap::Days);
    }
    QPointF inLanes(QStringView date) { return {request().scale().toX(day(date)), Layout::lanesTop + 60}; }

    TimelinePointer pointer{navigator};
    TimelinePicture composed;
};

}

TEST_CASE("The flag is dragged to a day")
{
    Pointing at;
    const QPointF flag = playheadFlag(at.request(), at.playhead()).center();
    at.press(flag);
    at.move(at.inLanes(u"2025-06-01"));
    CHECK(at.session.day() == day(u"2025-06-01"));
    at.release(at.inLanes(u"2025-06-01"));
    CHECK(at.session.day() == day(u"2025-06-01"));
}

TEST_CASE("A click on the lanes sets the day; a press that moves drags them instead")
{
    Pointing at;
    at.press(at.inLanes(u"2025-07-20"));
    CHECK(at.release(at.inLanes(u"2025-07-20")) == nullptr);
    CHECK(at.session.day() == day(u"2025-07-20"));

    at.navigator.setRange(days(u"2025-06-01", u"2025-08-31"));
    const double before = at.navigator.range().start;
    const QPointF from = at.inLanes(u"2025-07-10");
    at.press(from);
    at.move(from - QPointF(200, 0));
    at.release(from - QPointF(200, 0));
    CHECK(at.navigator.range().start > before);
    CHECK(at.session.day() == day(u"2025-07-20"));
}

TEST_CASE("A click on a mark means its event")
{
    Pointing at;
    at.navigator.setRange(days(u"2025-12-27", u"2026-01-09"));
    for (const TimelineMark& mark : composeTimeline(at.request()).marks) {
        if (at.navigator.index()->state(mark.marks.front()).event->id.text() != QStringLiteral("paris"))
            continue;
        at.press(mark.centre);
        const TimelineMark* clicked = at.release(mark.centre);
        REQUIRE(clicked);
        const EventState& meant = at.navigator.index()->state(clicked->marks.front());
        CHECK(meant.event->id.text() == QStringLiteral("paris"));
        CHECK(at.session.day() == day(u"2026-01-05"));
        return;
    }
    FAIL("Paris is not in sight");
}

TEST_CASE("The brush's handles resize the range, but never below a week")
{
    Pointing at;
    const TimeScale whole = at.request().wholeScale();
    const double middle = (Layout::brushTop + Layout::brushBottom) / 2;
    at.press({whole.toX(at.navigator.range().start), middle});
    at.move({whole.toX(day(u"2025-09-01")), middle});
    CHECK(at.navigator.range().start == Catch::Approx(double(day(u"2025-09-01").sinceEpoch())));
    at.move({whole.right() + 500, middle});
    CHECK(at.navigator.range().length() >= shortestRange - 1e-6);
}

TEST_CASE("A handle of the brush rests on a month inside the frame, and never moves the other edge")
{
    Pointing at;
    at.navigator.setRange(days(u"2025-06-01", u"2025-08-31"));
    const TimeScale whole = at.request().wholeScale();
    const double middle = (Layout::brushTop + Layout::brushBottom) / 2;
    const auto drag = [&](double from, double to) {
        at.press({from, middle});
        at.move({to, middle});
        at.release({to, middle});
    };
    drag(whole.toX(at.navigator.range().end), whole.right() - 1);
    CHECK(at.navigator.firstInSight() == day(u"2025-06-01"));
    CHECK(at.navigator.lastInSight() == day(u"2026-01-31"));
    drag(whole.toX(at.navigator.range().start), whole.toX(day(u"2025-08-20")));
    CHECK(at.navigator.range() == days(u"2025-09-01", u"2026-01-31"));
    drag(whole.toX(at.navigator.range().start), whole.left - 40);
    CHECK(at.navigator.showsAll());
}

TEST_CASE("The brush is dragged as a whole")
{
    Pointing at;
    at.navigator.setRange(days(u"2025-06-01", u"2025-08-31"));
    const double length = at.navigator.range().length();
    const TimeScale whole = at.request().wholeScale();
    const QPointF from(whole.toX(day(u"2025-07-15")), 30);
    at.press(from);
    at.move(from + QPointF(100, 0));
    CHECK(at.navigator.range().length() == Catch::Approx(length));
    CHECK(at.navigator.range().start > double(day(u"2025-06-01").sinceEpoch()));
}

TEST_CASE("A press beside the track does nothing")
{
    Pointing at;
    at.press({20, Layout::lanesTop + 40});
    at.move({400, Layout::lanesTop + 40});
    CHECK(at.release({400, Layout::lanesTop + 40}) == nullptr);
    CHECK(at.session.day() == day(u"2026-01-05"));
    CHECK(at.navigator.showsAll());
}

TEST_CASE("The flag of the date compared with is dragged on its own, and the arrows move it from then on")
{
    Pointing at;
    at.session.setCompareDay(day(u"2025-05-01"));
    const auto flags = headFlags(at.request(), at.playhead());
    REQUIRE(flags.compared);
    at.press(flags.compared->center());
    at.move(at.inLanes(u"2025-06-01"));
    at.release(at.inLanes(u"2025-06-01"));
    CHECK(at.session.compareDay() == day(u"2025-06-01"));
    CHECK(at.session.day() == day(u"2026-01-05"));
    at.navigator.goByDays(1);
    CHECK(at.session.compareDay() == day(u"2025-06-02"));
    at.press(headFlags(at.request(), at.playhead()).shown.center());
    CHECK(at.navigator.head() == TimelineNavigator::B);
}

TEST_CASE("A click on a lane's name folds it, and another unfolds it")
{
    Pointing at;
    const QString key = at.navigator.index()->lanes()[1].key;
    const QStringList atFirst = at.session.foldedLanes();
    const QPointF name = at.request().layout().nameRect(1).center();
    at.press(name);
    at.release(name);
    CHECK(at.session.foldedLanes() == atFirst + QStringList{key});
    at.press(name);
    at.release(name);
    CHECK(at.session.foldedLanes() == atFirst);
}
