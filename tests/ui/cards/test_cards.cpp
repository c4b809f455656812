#include "tests/ui/cards/shown_cards.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QTest>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

bool anyStartsWith(const QStringList& names, const QString& start)
{
    return std::ranges::any_of(names, [&](const QString& name) { return name.startsWith(start); });
}

}

TEST_CASE("A selected country's card can be found by what it says")
{
    test::ShownCards shown;
    shown.setDay(u"2026-01-05");
    shown.session().selectActor(u"FRA"_s);
    const QStringList names = shown.accessibleNames();
    INFO(names.join(u'\n').toStdString());
    CHECK(names.contains(u"France"_s));
    CHECK(names.contains(u"Member"_s));
    CHECK(names.contains(u"Close the card"_s));
    CHECK(anyStartsWith(names, u"March 2025 (day not stated)"_s));
    CHECK(anyStartsWith(names, u"6 Jan 2026, Paris: host"_s));
    CHECK(anyStartsWith(names, u"«\u00A0engagements concrets\u00A0»"_s));
    CHECK(anyStartsWith(names, u"1 Article, "_s));
}

TEST_CASE("Activating an event on a country's card shows the event's card")
{
    test::ShownCards shown;
    shown.setDay(u"2026-01-05");
    shown.session().selectActor(u"FRA"_s);
    REQUIRE(shown.press(u"6 Jan 2026, Paris: host, expected"_s));
    CHECK(shown.session().event() == u"paris"_s);
    const QStringList names = shown.accessibleNames();
    CHECK(names.contains(u"Announced, not yet held"_s));
    CHECK(anyStartsWith(names, u"Tuesday 6 January 2026"_s));
    CHECK_FALSE(names.contains(u"France"_s));
}

TEST_CASE("Closing the card, by its button or by Esc, clears the selection")
{
    test::ShownCards shown;
    shown.session().selectActor(u"FRA"_s);
    REQUIRE(shown.press(u"Close the card"_s));
    CHECK(shown.session().actor().isEmpty());

    shown.session().selectActor(u"FRA"_s);
    shown.item(u"card"_s)->forceActiveFocus();
    QTest::keyClick(&shown.window(), Qt::Key_Escape);
    CHECK(shown.session().actor().isEmpty());
}

TEST_CASE("With nothing selected the card tells of the coalition, its red lines and its size over time")
{
    test::ShownCards shown;
    shown.setDay(u"2026-01-05");
    const QStringList names = shown.accessibleNames();
    INFO(names.join(u'\n').toStdString());
    CHECK(names.contains(u"Coalition of the willing"_s));
    CHECK(names.contains(u"Four red lines"_s));
    CHECK(names.contains(u"Members over time"_s));
    CHECK_FALSE(names.contains(u"From 31 March 2025: 15 members"_s));
    REQUIRE(shown.press(u"Show as a table"_s));
    REQUIRE(shown.press(u"From 31 March 2025: 15 members"_s));
    CHECK(shown.session().day() == Day::fromIso(u"2025-03-31"));
}

TEST_CASE("The list of events is the window's; activating one selects it, and more can be asked for")
{
    test::ShownCards shown;
    shown.setDay(u"2026-01-06");
    CHECK(shown.accessibleNames().contains(u"Events since the start: 12"_s));
    CHECK_FALSE(anyStartsWith(shown.accessibleNames(), u"17 Dec 2025, "_s));
    REQUIRE(shown.press(u"and 10 more"_s));
    CHECK(shown.accessibleNames().contains(u"Show fewer"_s));
    CHECK(shown.workspace().overview()->events()->rowCount() == 15);

    shown.session().setWindowModeNumber(int(TimeWindow::Mode::ThatDay));
    CHECK(shown.accessibleNames().contains(u"Events on 6 January 2026: 3 of 12"_s));
    REQUIRE(shown.press(u"6 Jan 2026, Paris: leaders’ meeting"_s));
    CHECK(shown.session().event() == u"paris"_s);
}

TEST_CASE("A click on a chart goes where it says, and a meeting is selected")
{
    test::ShownCards shown({720, 1200});
    shown.setDay(u"2026-01-06");
    shown.settle();
    REQUIRE(shown.clickChart(u"Events per month"_s, 0.88)); // December 2025
    CHECK(shown.session().day() == Day::fromIso(u"2025-12-17"));
    REQUIRE(shown.clickChart(u"Members over time"_s, 0.5));
    CHECK(shown.session().day() == Day::fromIso(u"2025-03-31"));
    REQUIRE(shown.clickChart(u"Attendance at meetings"_s, 0.5));
    CHECK(shown.session().day() == Day::fromIso(u"2026-01-03"));
    CHECK(shown.session().event() == u"kyiv"_s);
    shown.settle(); // or the card's entrance outlives the window
}

// The map's handlers hear a press that only another handler has taken: the state below was selected, too.
TEST_CASE("A press on the card stays with the card")
{
    test::ShownCards shown({720, 1200});
    shown.setDay(u"2026-01-06");
    shown.settle();
    REQUIRE(shown.clickChart(u"Events per month"_s, 0.88));
    REQUIRE(shown.clickChart(u"Members over time"_s, 0.5));
    const QQuickItem* card = shown.item(u"card"_s);
    const QPoint edge = card->mapToScene(QPointF(4, card->height() / 2)).toPoint();
    QTest::mouseClick(&shown.window(), Qt::LeftButton, {}, edge);
    const QPoint chart = shown.window().mapFromGlobal(shown.chartArea(u"Members over time"_s).center());
    QTest::mousePress(&shown.window(), Qt::LeftButton, {}, chart);
    for (int x = 0; x < 80; x += 10) QTest::mouseMove(&shown.window(), chart + QPoint(x, 0));
    QTest::mouseRelease(&shown.window(), Qt::LeftButton, {}, chart + QPoint(80, 0));
    CHECK(shown.pressesBelow() == 0);

    QTest::mouseClick(&shown.window(), Qt::LeftButton, {}, {320, 1100});
    CHECK(shown.pressesBelow() == 1);
}

TEST_CASE("Each chart has a table of buttons that do what a click on the chart does")
{
    test::ShownCards shown({720, 1200});
    shown.setDay(u"2026-01-06");
    shown.settle();
    for (int i = 0; i < 3; ++i) REQUIRE(shown.press(u"Show as a table"_s));
    shown.settle();
    CHECK(shown.session().tables() == QStringList{u"members"_s, u"periods"_s, u"attendance"_s});
    REQUIRE(shown.press(u"Dec 2025. 4 events. Go to 17 December 2025, its first event"_s));
    CHECK(shown.session().day() == Day::fromIso(u"2025-12-17"));
    const QStringList names = shown.accessibleNames();
    const auto kyiv = std::ranges::find_if(names, [](const QString& name) {
        return name.startsWith(u"3 Jan 2026, Kyiv, 15, "_s);
    });
    REQUIRE(kyiv != names.end());
    REQUIRE(shown.press(*kyiv));
    CHECK(shown.session().event() == u"kyiv"_s);
    shown.settle();
}

TEST_CASE("What lies below the card's lower edge is made when it comes into sight")
{
    test::ShownCards shown({720, 420});
    shown.setDay(u"2026-01-06");
    shown.settle();
    const auto hasChart = [&] { return !shown.chartArea(u"Attendance at meetings"_s).isEmpty(); };
    CHECK(shown.accessibleNames().contains(u"Attendance at meetings"_s));
    CHECK_FALSE(hasChart());
    shown.window().resize(720, 1200);
    CHECK(QTest::qWaitFor(hasChart));
}

TEST_CASE("A folded section holds nothing until it is unfolded")
{
    test::ShownCards shown;
    REQUIRE(shown.press(u"Members over time"_s));
    CHECK(shown.session().foldedSections() == QStringList{u"members"_s});
    const QStringList folded = shown.accessibleNames();
    REQUIRE(shown.press(u"Members over time"_s));
    CHECK(shown.accessibleNames().size() > folded.size());
}

TEST_CASE("A row of the key hides its status and says so")
{
    test::ShownCards shown;
    shown.setDay(u"2026-01-05");
    REQUIRE(shown.press(u"Member: 15, shown"_s));
    CHECK(shown.session().hidden() == QStringList{u"member"_s});
    CHECK(shown.accessibleNames().contains(u"Member: 15, hidden"_s));
}

TEST_CASE("A card taller than its room scrolls, and its sources stay in sight")
{
    test::ShownCards shown({720, 360});
    shown.setDay(u"2026-01-05");
    shown.session().selectActor(u"FRA"_s);
    QCoreApplication::processEvents();
    CHECK(shown.item(u"card"_s)->height() == 336);
    CHECK(anyStartsWith(shown.accessibleNames(), u"1 Article, "_s));
}
