#include "tests/ui/timeline/pane_window.h"

#include "tests/support/print.h"
#include "tests/ui/timeline/timeline_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace atlas;
using namespace atlas::test;

TEST_CASE("The pane is as high as the design says and draws its playhead")
{
    PaneWindow shown;
    // The five lanes of the design, and that of the publication, which it left without one.
    CHECK(shown.pane->implicitHeight() == 277 + TimelineLayout::foldedLaneHeight - TimelineLayout::foot);
    keepForInspection(shown, QStringLiteral("pane-light.png"));
    const QImage image = shown.window.grabWindow();
    const double ratio = shown.window.effectiveDevicePixelRatio();
    const QPointF flag = shown.view()->mapToScene(shown.view()->flag().topLeft() + QPointF(5, 6)) * ratio;
    CHECK(image.pixelColor(flag.toPoint()) == QColor(0x14, 0x20, 0x2B));
}

TEST_CASE("The pane in the dark")
{
    PaneWindow shown(true);
    keepForInspection(shown, QStringLiteral("pane-dark.png"));
    CHECK(shown.window.grabWindow().pixelColor(5, 10).lightness() < 60);
}

TEST_CASE("A screen reader finds the shown date as a slider and each lane by name")
{
    PaneWindow shown;
    QStringList names;
    const std::function<void(QAccessibleInterface*)> walk = [&](QAccessibleInterface* part) {
        if (!part) return;
        names.append(part->text(QAccessible::Name));
        for (int i = 0; i < part->childCount(); ++i) walk(part->child(i));
    };
    walk(QAccessible::queryAccessibleInterface(&shown.window));
    CHECK(names.filter(QStringLiteral("Shown date, Monday 5 January 2026; 15 members; ")).size() == 1);
    INFO(names.join(u'\n').toStdString());
    CHECK(names.filter(QStringLiteral("Moscow: Vladimir Putin")).size() == 1);
    CHECK(names.contains(QStringLiteral("Next event")));
}

TEST_CASE("Lanes that need more height than there is move under the axis, which stays")
{
    PaneWindow whole, low;
    low.pane->setProperty("maximumHeight", 240);
    low.pane->setHeight(low.pane->implicitHeight());
    const double missing = whole.pane->implicitHeight() - low.pane->implicitHeight();
    REQUIRE(missing > 20);
    CHECK(low.view()->laneScrollRange() == missing);
    low.view()->scrollLanes(missing);
    const QRectF putin = whole.view()->rectOf(QStringLiteral("putin-statement"));
    CHECK(low.view()->rectOf(QStringLiteral("putin-statement")) == putin.translated(0, -missing));
    CHECK(low.view()->flag() == whole.view()->flag());

    const QImage tall = whole.window.grabWindow(), cut = low.window.grabWindow();
    const double ratio = whole.window.effectiveDevicePixelRatio();
    const auto strip = [ratio](const QImage& image, const QRectF& rect) {
        return image.copy(QRectF(rect.topLeft() * ratio, rect.size() * ratio).toAlignedRect());
    };
    const QRectF axis(0, 44, 1400, 108);
    CHECK(strip(tall, axis) == strip(cut, axis));
    const QRectF mark = whole.view()->mapRectToScene(putin);
    // Edges between two pixels are rounded anew.
    const QImage there = strip(tall, mark), here = strip(cut, mark.translated(0, -missing));
    int farthest = 0;
    for (int y = 0; y < there.height(); ++y)
        for (int x = 0; x < there.width(); ++x) {
            const QColor one = there.pixelColor(x, y), other = here.pixelColor(x, y);
            farthest = std::max({farthest, std::abs(one.red() - other.red()),
                                 std::abs(one.green() - other.green()), std::abs(one.blue() - other.blue())});
        }
    CHECK(farthest <= 2);
    keepForInspection(low, QStringLiteral("pane-scrolled.png"));

    const QPoint at = mark.translated(0, -missing).center().toPoint();
    QTest::mouseClick(&low.window, Qt::LeftButton, {}, at);
    CHECK(low.workspace.session()->event() == QStringLiteral("putin-statement"));
    low.view()->scrollLanes(0);
    CHECK(low.view()->laneScroll() == 0);
}
