#include "ui/charts/member_step_chart.h"

#include <catch2/catch_test_macros.hpp>

#include <QQuickWindow>
#include <QTest>

using namespace atlas;

namespace {

/// Ten days: nobody, from the third on five possible, from the sixth on five certain.
struct Shown {
    QQuickWindow window;
    MemberStepChart chart;

    Shown()
    {
        window.setColor(Qt::white);
        window.resize(200, 50);
        chart.setParentItem(window.contentItem());
        chart.setSize(QSizeF(200, 50));
        chart.setProperty("steps", QVariant::fromValue(QList<MemberStep>{
            {.from = 2, .certain = 0, .possible = 5, .date = {}, .words = {}},
            {.from = 5, .certain = 5, .possible = 0, .date = {}, .words = {}}}));
        chart.setProperty("firstDay", 0);
        chart.setProperty("lastDay", 10);
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
        for (int x = -6; x < 6; ++x)
            count += image.pixelColor(centre + QPoint(x, y)) != QColor(Qt::white);
    return count;
}

}

TEST_CASE("The day under the pointer is the day drawn there")
{
    Shown shown;
    for (int day = 0; day <= 10; ++day) CHECK(shown.chart.dayAt(200.0 * day / 10) == day);
    CHECK(shown.chart.dayAt(-50) == 0);
    CHECK(shown.chart.dayAt(5000) == 10);
}

TEST_CASE("Nobody is drawn as nothing, possible members as a hatch, certain ones as a surface")
{
    Shown shown;
    const QImage image = shown.grab();
    const int all = 12 * 12;
    CHECK(inked(image, QPoint(20, 25)) == 0);
    const int hatched = inked(image, QPoint(70, 25));
    CHECK(hatched > all / 10);
    CHECK(hatched < all);
    CHECK(inked(image, QPoint(150, 25)) == all);
}

TEST_CASE("New steps replace the old ones on the picture")
{
    Shown shown;
    shown.grab();
    shown.chart.setProperty("steps", QVariant::fromValue(QList<MemberStep>{}));
    CHECK(inked(shown.grab(), QPoint(150, 25)) == 0);
}
