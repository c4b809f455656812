#include "tests/support/print.h"
#include "tests/ui/map/map_fixture.h"
#include "tests/ui/map/shown_map.h"
#include "ui/map/map_camera.h"
#include "ui/map/map_views.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QPointingDevice>
#include <QTest>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;
using Catch::Approx;

namespace {

MapCamera& cameraOf(ShownMap& map)
{
    auto* camera = map.pane().findChild<MapCamera*>(u"mapCamera"_s);
    REQUIRE(camera);
    return *camera;
}

void show(ShownMap& map, MapViews::Preset preset)
{
    QMetaObject::invokeMethod(&map.pane(), "showPreset", Q_ARG(int, preset));
    QCoreApplication::processEvents();
}

/// Whether two pictures are the same but for how edges are smoothed.
bool looksLike(const QImage& one, const QImage& other)
{
    constexpr int smoothing = 24; // of 255
    if (one.size() != other.size()) return false;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            if (std::abs(qRed(a) - qRed(b)) > smoothing || std::abs(qGreen(a) - qGreen(b)) > smoothing
                || std::abs(qBlue(a) - qBlue(b)) > smoothing)
                return false;
        }
    }
    return true;
}

QRect clearOf(ShownMap& map)
{
    return map.window().contentItem()->boundingRect().toRect().marginsRemoved(QMargins(248, 0, 396, 0));
}

}

// Catches a pinch that scales about another point than the fingers', or that turns the map.
TEST_CASE("Two fingers zoom about their middle")
{
    ShownMap map;
    MapCamera& camera = cameraOf(map);
    const auto touch = std::unique_ptr<QPointingDevice>(QTest::createTouchDevice());
    const QPoint middle(600, 280);
    const LonLat under = camera.view().toLonLat(middle);
    const double before = camera.zoomLevel();
    QQuickWindow* const window = &map.window();
    const auto at = [&](int apart) {
        return std::pair(middle - QPoint(apart, 0), middle + QPoint(apart, 0));
    };

    auto [left, right] = at(60);
    QTest::touchEvent(window, touch.get()).press(1, left, window).press(2, right, window);
    for (int apart = 70; apart <= 200; apart += 10) {
        std::tie(left, right) = at(apart);
        QTest::touchEvent(window, touch.get()).move(1, left, window).move(2, right, window);
    }
    QTest::touchEvent(window, touch.get()).release(1, left, window).release(2, right, window);
    CHECK(camera.zoomLevel() - before > 0.8);
    CHECK((camera.view().toView(under).toPoint() - middle).manhattanLength() <= 12);
}

// Catches keys pressed in quick succession that start again from where the flight happens to be.
TEST_CASE("Arrows pressed while the map moves add up, as zooms do")
{
    ShownMap map;
    MapCamera& camera = cameraOf(map);
    camera.setProperty("flightDuration", 60);
    const MapView before = camera.view();
    camera.flyBy(-96, 0);
    camera.flyBy(-96, 0);
    REQUIRE(QTest::qWaitFor([&] { return !camera.isMoving(); }));
    const double way = (camera.view().centre.x() - before.centre.x()) * before.worldSize;
    CHECK(way == Approx(192));
}

// Catches a preset that hides a member under a panel, and an inset that covers what it shows.
TEST_CASE("A preset shows all that it is named for, clear of the panels")
{
    ShownMap map;
    map.setDay(u"2026-01-06");
    MapCamera& camera = cameraOf(map);
    camera.setProperty("flightDuration", 0);
    const auto* inset = map.pane().findChild<QQuickItem*>(u"mapInset"_s);
    REQUIRE(inset);
    CHECK(inset->isVisible());

    show(map, MapViews::Members);
    for (const LonLat place : {LonLat{-123.1, 49.3}, LonLat{-52.7, 47.6}, LonLat{25.8, 71.1}, LonLat{-5.6, 36},
                               LonLat{31.5, 62.9}})
        CHECK(clearOf(map).contains(map.pixelOf(place)));
    CHECK_FALSE(inset->isVisible());

    show(map, MapViews::World);
    for (const LonLat place : {LonLat{-68, -54.8}, LonLat{178, -38}, LonLat{-165, 64}, LonLat{-40, 83}})
        CHECK(clearOf(map).contains(map.pixelOf(place)));
    CHECK_FALSE(inset->isVisible());

    show(map, MapViews::Europe);
    CHECK(inset->isVisible());
    const double home = camera.zoomLevel();
    show(map, MapViews::Selection); // nothing is selected
    CHECK(camera.zoomLevel() == home);
    map.workspace().session()->selectActor(u"EST"_s);
    show(map, MapViews::Selection);
    CHECK(camera.zoomLevel() > home + 1);
    CHECK(clearOf(map).contains(map.pixelOf({25.5, 58.7})));
}

// Catches names that stay where an earlier view had put them, so that none looks the same twice.
TEST_CASE("A preset looks the same whatever was shown before it")
{
    ShownMap map;
    map.setDay(u"2026-01-06");
    MapCamera& camera = cameraOf(map);
    camera.setProperty("flightDuration", 0);
    show(map, MapViews::Europe);
    const QImage first = map.grab();

    const int flight = GENERATE(0, 30);
    camera.setProperty("flightDuration", flight);
    const auto showAll = [&](std::initializer_list<MapViews::Preset> presets) {
        for (const MapViews::Preset preset : presets) {
            show(map, preset);
            REQUIRE(QTest::qWaitFor([&] { return !camera.isMoving(); }));
            map.grab();
        }
    };
    camera.zoom(0.7, 600, 280);
    map.grab();
    camera.zoom(0.7, 600, 280);
    map.grab();
    showAll({MapViews::Members, MapViews::World, MapViews::Europe});
    QImage last;
    const bool isSame = QTest::qWaitFor([&] { return looksLike(last = map.grab(), first); });
    if (!isSame) keepForInspection(last, u"preset-again.png"_s);
    CHECK(isSame);
}

// Catches a camera that forgets what it was sent to when the window changes.
TEST_CASE("A preset stays fitted while the window is resized, until a hand moves the map")
{
    ShownMap map;
    MapCamera& camera = cameraOf(map);
    camera.setProperty("flightDuration", 0);
    show(map, MapViews::World);
    map.window().resize(1800, 700);
    CHECK(QTest::qWaitFor([&] { return camera.width() == 1800; }));
    const double wide = camera.zoomLevel();
    show(map, MapViews::World);
    CHECK(camera.zoomLevel() == wide);
    camera.pan(40, 0);
    const double moved = camera.longitude();
    map.window().resize(1440, 563);
    CHECK(QTest::qWaitFor([&] { return camera.width() == 1440; }));
    CHECK(camera.longitude() == moved);
}

// Catches a keyboard focus that nobody can see, and a map that jumps when all is in sight already.
TEST_CASE("A state that the keyboard reaches comes into sight by the shortest way")
{
    ShownMap map;
    map.setDay(u"2026-01-06");
    MapCamera& camera = cameraOf(map);
    camera.setProperty("flightDuration", 0);
    map.workspace().session()->selectActor(u"FRA"_s);
    map.pane().forceActiveFocus();
    const MapView home = camera.view();
    QTest::keyClick(&map.window(), Qt::Key_P);
    CHECK(camera.view() == home);
    camera.zoom(6, 500, 500);
    QTest::keyClick(&map.window(), Qt::Key_F); // Finland, or France: neither is near
    const QString reached = map.pane().property("reached").toString();
    const auto land = map.workspace().boundaries()->boundaries();
    CHECK(clearOf(map).contains(map.pixelOf(land->country(ActorId(reached))->labelPoint)));
}

// Catches Tab that is caught on the map, either way.
TEST_CASE("Tab goes through the states in their order and leaves at both ends")
{
    ShownMap map;
    map.setDay(u"2026-01-06");
    map.pane().forceActiveFocus();
    const ActorModel& actors = *map.workspace().actors();
    const auto idAt = [&](int row) { return actors.index(row).data(ActorModel::IdRole).toString(); };
    CHECK(map.pane().property("reached").toString() == idAt(0));
    for (int row = 1; row < actors.rowCount(); ++row) {
        QTest::keyClick(&map.window(), Qt::Key_Tab);
        CHECK(map.pane().property("reached").toString() == idAt(row));
    }
    const QQuickItem* last = map.window().activeFocusItem();
    QTest::keyClick(&map.window(), Qt::Key_Tab);
    CHECK(map.window().activeFocusItem() != last);
    CHECK(map.window().activeFocusItem()->property("iconName").toString() == u"plus"_s);
    QTest::keyClick(&map.window(), Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyClick(&map.window(), Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(map.pane().property("reached").toString() == idAt(actors.rowCount() - 2));
}
