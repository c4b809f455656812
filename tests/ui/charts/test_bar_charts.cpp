#include "ui/charts/attendance_spread_chart.h"
#include "ui/charts/period_bar_chart.h"

#include <catch2/catch_test_macros.hpp>

#include <QQuickWindow>
#include <QTest>

using namespace atlas;

namespace {

/// A chart alone in a white window of 200 by 100 pixels.
template <typename Chart>
struct Shown {
    QQuickWindow window;
    Chart chart;

    Shown()
    {
        window.setColor(Qt::white);
        window.resize(200, 100);
        chart.setParentItem(window.contentItem());
        chart.setSize(QSizeF(200, 100));
        chart.setProperty("colour", QColor(Qt::blue));
    }

    QImage grab()
    {
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        return window.grabWindow();
    }
};

/// How many pixels of a square around a point are not white.
int inked(const QImage& image, QPoint centre)
{
    int count = 0;
    for (int y = -6; y < 6; ++y)
        for (int x = -6; x < 6; ++x) count += image.pixelColor(centre + QPoint(x, y)) != QColor(Qt::white);
    return count;
}

constexpr int all = 12 * 12;

Attendance meeting(const QList<int>& numbers)
{
    Attendance told;
    for (const int number : numbers)
        told.figures.append({.value = {}, .source = {}, .numbered = true, .number = number});
    told.drawn = true;
    told.least = std::ranges::min(numbers);
    told.most = std::ranges::max(numbers);
    return told;
}

}

TEST_CASE("A period's bar is solid as far as its events are certain, and hatched beyond")
{
    Shown<PeriodBarChart> shown;
    PeriodCount full, mixed;
    full.certain = 4;
    mixed.certain = mixed.possible = 2;
    shown.chart.setProperty("periods", QVariant::fromValue(QList<PeriodCount>{full, {}, mixed, {}}));
    CHECK(shown.chart.most() == 4);
    const QImage image = shown.grab();
    CHECK(inked(image, QPoint(25, 25)) == all);
    CHECK(inked(image, QPoint(75, 75)) == 0);
    CHECK(inked(image, QPoint(125, 75)) == all);
    const int hatched = inked(image, QPoint(125, 25));
    CHECK(hatched > all / 10);
    CHECK(hatched < all);
}

TEST_CASE("The period under the pointer is the one drawn there")
{
    Shown<PeriodBarChart> shown;
    CHECK(shown.chart.periodAt(50) == -1);
    shown.chart.setProperty("periods", QVariant::fromValue(QList<PeriodCount>(7)));
    for (int i = 0; i < 7; ++i) CHECK(shown.chart.periodAt(200.0 / 7 * (i + 0.5)) == i);
    CHECK(shown.chart.periodAt(-5) == 0);
    CHECK(shown.chart.periodAt(500) == 6);
}

TEST_CASE("A meeting has a bar from the least number to the most, and a dot for each source's")
{
    Shown<AttendanceSpreadChart> shown;
    const QList<Attendance> meetings{meeting({20, 60, 80}), meeting({50})};
    shown.chart.setProperty("meetings", QVariant::fromValue(meetings));
    const QImage image = shown.grab();
    const auto y = [&](double number) { return int(100 - 100 * number / shown.chart.most()); };
    CHECK(image.pixelColor(50, y(60)) == QColor(Qt::blue));
    CHECK(image.pixelColor(50, y(40)) != QColor(Qt::white));
    CHECK(image.pixelColor(50, y(40)) != QColor(Qt::blue));
    CHECK(image.pixelColor(50, y(10)) == QColor(Qt::white));
    CHECK(image.pixelColor(150, y(50)) == QColor(Qt::blue));
    CHECK(image.pixelColor(150, y(40)) == QColor(Qt::white));
}

TEST_CASE("New numbers replace the old ones on the picture")
{
    Shown<AttendanceSpreadChart> shown;
    shown.chart.setProperty("meetings", QVariant::fromValue(QList<Attendance>{meeting({20, 80})}));
    CHECK(inked(shown.grab(), QPoint(100, 50)) > 0);
    shown.chart.setProperty("meetings", QVariant::fromValue(QList<Attendance>{}));
    CHECK(inked(shown.grab(), QPoint(100, 50)) == 0);
    CHECK(shown.chart.meetingAt(100) == -1);
}
