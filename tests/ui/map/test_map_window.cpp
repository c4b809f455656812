#include "tests/support/print.h"
#include "tests/ui/map/map_fixture.h"
#include "tests/ui/map/shown_map.h"
#include "ui/map/map_camera.h"
#include "ui/map/map_style.h"
#include "ui/theme/palette.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QQuickItem>
#include <QSet>
#include <QTest>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

// Far from the country's name and any mark, so that only its own surface is there.
constexpr LonLat auvergne{2.9, 44.6};
constexpr LonLat atlantic{-22, 45};
constexpr LonLat parisMark{2.3522, 48.8566};

bool isAbout(const QColor& colour, const QColor& wanted)
{
    return std::abs(colour.red() - wanted.red()) <= 3 && std::abs(colour.green() - wanted.green()) <= 3
           && std::abs(colour.blue() - wanted.blue()) <= 3;
}

/// How many clearly different colours lie in a square around a point: a hatch has at least its ground and its
/// ink.
int coloursAround(const QImage& image, QPoint at)
{
    QSet<QRgb> colours;
    for (int y = -8; y <= 8; ++y)
        for (int x = -8; x <= 8; ++x) colours.insert(image.pixel(at + QPoint(x, y)) & 0xffc0c0c0);
    return int(colours.size());
}

}

TEST_CASE("France is land before the coalition, hatched within its first month, and member blue after")
{
    ShownMap map;
    const Palette& palette = Palette::of(Look::Light);
    const Status* member = bundled().dossier().countedStatus();

    map.setDay(u"2025-02-28");
    CHECK(isAbout(map.colourAt(auvergne), palette.land));
    map.setDay(u"2026-01-06");
    CHECK(isAbout(map.colourAt(auvergne), statusFill(*member, false, Look::Light).colour));
    CHECK(coloursAround(map.grab(), map.pixelOf(auvergne)) == 1);
    keepForInspection(map.grab(), u"map-light.png"_s);
    map.setDay(u"2025-03-15");
    CHECK(coloursAround(map.grab(), map.pixelOf(auvergne)) > 1);
    keepForInspection(map.grab(), u"map-possible.png"_s);
}

TEST_CASE("Land shows also while no dossier is open, and takes its states when one is")
{
    ShownMap map(ShownMap::Open::Nothing);
    CHECK(isAbout(map.colourAt(auvergne), Palette::of(Look::Light).land));
    keepForInspection(map.grab(), u"map-nothing-open.png"_s);
    REQUIRE(map.workspace().document()->open(Document::bundledPath()));
    map.setDay(u"2026-01-06");
    const Status* member = bundled().dossier().countedStatus();
    CHECK(isAbout(map.colourAt(auvergne), statusFill(*member, false, Look::Light).colour));
}

TEST_CASE("A click on France selects it, one on the Atlantic clears, a second one on a place selects its event")
{
    ShownMap map;
    map.setDay(u"2026-01-06");
    map.click(auvergne);
    CHECK(map.workspace().session()->actor() == u"FRA"_s);
    keepForInspection(map.grab(), u"map-selected.png"_s);
    map.click(atlantic);
    CHECK(map.workspace().session()->actor().isEmpty());
    map.click(parisMark);
    CHECK(map.workspace().session()->actor() == u"FRA"_s);
    map.click(parisMark);
    CHECK(map.workspace().session()->event() == u"paris"_s);
    keepForInspection(map.grab(), u"map-event.png"_s);
}

TEST_CASE("Any country can be clicked, also one that the dossier does not know, also in the inset")
{
    ShownMap map;
    map.click({19, 47});
    CHECK(map.workspace().session()->actor() == u"HUN"_s);
    QTest::mouseClick(&map.window(), Qt::LeftButton, {}, QPoint(12 + 90, 563 - 12 - 85));
    CHECK(map.workspace().session()->actor() == u"CAN"_s);
}

TEST_CASE("A status switched off in the key turns to land")
{
    ShownMap map;
    map.setDay(u"2026-01-06");
    map.workspace().session()->toggleHidden(u"member"_s);
    CHECK(isAbout(map.colourAt(auvergne), Palette::of(Look::Light).land));
}

TEST_CASE("A drag moves the map and the wheel zooms at the cursor")
{
    ShownMap map;
    const QPoint before = map.pixelOf(auvergne);
    QTest::mousePress(&map.window(), Qt::LeftButton, {}, before);
    QTest::mouseMove(&map.window(), before + QPoint(15, 0));
    QTest::mouseMove(&map.window(), before + QPoint(60, 30));
    QTest::mouseMove(&map.window(), before + QPoint(100, 40));
    const QPoint held = map.pixelOf(auvergne);
    CHECK((held - before - QPoint(100, 40)).manhattanLength() <= 24); // less the threshold of a drag
    QTest::mouseRelease(&map.window(), Qt::LeftButton, {}, before + QPoint(100, 40));
    CHECK(map.workspace().session()->actor().isEmpty());

    auto* camera = map.pane().findChild<MapCamera*>(u"mapCamera"_s);
    camera->stop();
    const QPoint cursor = map.pixelOf(auvergne);
    const double zoomBefore = camera->zoomLevel();
    QTest::wheelEvent(&map.window(), cursor, QPoint(0, 360));
    CHECK(camera->zoomLevel() - zoomBefore > 0.9);
    CHECK((map.pixelOf(auvergne) - cursor).manhattanLength() <= 2);
}

TEST_CASE("The world repeats where the view crosses the antimeridian")
{
    ShownMap map;
    auto* camera = map.pane().findChild<MapCamera*>(u"mapCamera"_s);
    camera->pan(-camera->view().worldSize * 0.42, 0); // to the Bering Sea
    map.setDay(u"2026-01-06");
    const QImage image = map.grab();
    keepForInspection(image, u"map-antimeridian.png"_s);
    const QColor water = Palette::of(Look::Light).water;
    CHECK_FALSE(isAbout(image.pixelColor(map.pixelOf({150, 65})), water));
    CHECK_FALSE(isAbout(image.pixelColor(map.pixelOf({-150, 65})), water));
}

TEST_CASE("A view wider than the world shows each land at every place, also while a hand drags it")
{
    constexpr LonLat lands[] = {{-152, 65}, {-100, 55}, {67, 48}, {78, 22}, {100, 62}, {134, -24}};
    ShownMap map;
    map.setDay(u"2026-01-06");
    auto* camera = map.pane().findChild<MapCamera*>(u"mapCamera"_s);
    camera->zoom(1e-6, 700, 280);
    camera->pan(-camera->view().worldSize / 6, 0); // 60° to the east
    const double period = camera->view().worldSize;
    REQUIRE(camera->view().size.width() > period * 1.5);
    const QColor water = Palette::of(Look::Light).water;
    const auto checkAll = [&](const QImage& image) {
        for (const LonLat& land : lands) {
            const QPoint nearest = map.pixelOf(land);
            int places = 0;
            for (int turn = -1; turn <= 1; ++turn) {
                const QPoint at = (nearest + QPoint(qRound(turn * period), 0)) * image.devicePixelRatio();
                if (!image.rect().contains(at)) continue;
                INFO(land.lon << "° E " << land.lat << "° N at " << at.x() << ", " << at.y());
                CHECK_FALSE(isAbout(image.pixelColor(at), water));
                ++places;
            }
            CHECK(places >= 1);
        }
    };
    const QImage still = map.grab();
    keepForInspection(still, u"map-wide.png"_s);
    checkAll(still);
    const QPoint hand = map.pixelOf({60, -10}); // the sea
    QTest::mousePress(&map.window(), Qt::LeftButton, {}, hand);
    QTest::mouseMove(&map.window(), hand + QPoint(15, 0));
    QTest::mouseMove(&map.window(), hand + QPoint(200, 0));
    checkAll(map.window().grabWindow());
    QTest::mouseRelease(&map.window(), Qt::LeftButton, {}, hand + QPoint(200, 0));
    checkAll(map.grab());
}

TEST_CASE("The keyboard walks from state to state and opens the card, and assistive technology hears each")
{
    ShownMap map;
    map.setDay(u"2026-01-06");
    map.workspace().session()->selectActor(u"FRA"_s);
    map.pane().forceActiveFocus();
    QTest::keyClick(&map.window(), Qt::Key_P);
    CHECK(map.pane().property("reached").toString() == u"POL"_s);
    keepForInspection(map.grab(), u"map-focus.png"_s);
    QTest::keyClick(&map.window(), Qt::Key_Right);
    CHECK(map.pane().property("reached").toString() == u"UKR"_s);
    QTest::keyClick(&map.window(), Qt::Key_Return);
    CHECK(map.workspace().session()->actor() == u"UKR"_s);

    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(map.window().activeFocusItem());
    REQUIRE(spoken);
    CHECK(spoken->role() == QAccessible::ListItem);
    CHECK(spoken->text(QAccessible::Name).startsWith(u"Ukraine, "));
}

TEST_CASE("Qt Location's Map looks where the layers look")
{
    ShownMap map;
    auto* camera = map.pane().findChild<MapCamera*>(u"mapCamera"_s);
    camera->zoom(3, 700, 200);
    auto* location = map.pane().findChild<QQuickItem*>(u"locationMap"_s);
    REQUIRE(location);
    CHECK(std::abs(location->property("zoomLevel").toDouble() - camera->zoomLevel()) < 1e-9);
    camera->zoom(1e-6, 700, 200);
    CHECK(std::abs(location->property("zoomLevel").toDouble() - camera->zoomLevel()) < 1e-9);
}

TEST_CASE("No frame of a zoom lacks land, however many levels of detail it passes")
{
    ShownMap map;
    map.setDay(u"2026-01-06");
    map.grab();
    const QColor member = statusFill(*bundled().dossier().countedStatus(), false, Look::Light).colour;
    auto* camera = map.pane().findChild<MapCamera*>(u"mapCamera"_s);
    // Each frame as it comes: nothing waits for finer land.
    for (const double factor : {2.0, 0.5, 3.0, 0.1}) {
        for (int step = 0; step < 5; ++step) {
            const QPoint at = map.pixelOf(auvergne);
            camera->zoom(factor, at.x(), at.y());
            const QImage frame = map.window().grabWindow();
            CHECK(isAbout(frame.pixelColor(map.pixelOf(auvergne) * frame.devicePixelRatio()), member));
        }
    }
}

TEST_CASE("The selected state has an outline along its borders, and no other has")
{
    ShownMap map;
    map.setDay(u"2026-01-06");
    map.workspace().session()->selectActor(u"FRA"_s);
    const QImage image = map.grab();
    keepForInspection(image, u"map-outline.png"_s);
    const QColor outline = Palette::of(Look::Light).selected;
    const auto isOutlined = [&](QPoint at) {
        for (int y = -1; y <= 1; ++y)
            for (int x = -1; x <= 1; ++x)
                if (isAbout(image.pixelColor(at + QPoint(x, y)), outline)) return true;
        return false;
    };
    const auto bordersOf = [&](const ActorId& one, const ActorId& other) {
        std::vector<QPoint> points;
        const std::span<const Country> countries = world().countries();
        const auto isSide = [&](int side, const ActorId& id) {
            return side >= 0 && countries[size_t(side)].id == id;
        };
        for (const BoundaryLine& line : world().lines())
            if ((isSide(line.left, one) && isSide(line.right, other))
                || (isSide(line.left, other) && isSide(line.right, one)))
                for (const MicroPoint point : line.points) points.push_back(map.pixelOf(toDegrees(point)));
        REQUIRE(points.size() > 10);
        return points;
    };
    const auto share = [&](const std::vector<QPoint>& points) {
        return double(std::ranges::count_if(points, isOutlined)) / double(points.size());
    };
    CHECK(share(bordersOf(ActorId(u"FRA"_s), ActorId(u"ESP"_s))) > 0.9);
    CHECK(share(bordersOf(ActorId(u"POL"_s), ActorId(u"DEU"_s))) < 0.1);
}

TEST_CASE("Another boundary position gives Crimea another look at once")
{
    constexpr LonLat crimea{34.3, 45.3};
    ShownMap map;
    map.setDay(u"2026-01-06");
    const auto isFilledAs = [&](const QString& state) {
        const MapStyle style(bundled().dossier(), momentOn(u"2026-01-06"), Look::Light);
        const QColor ground = style.of(ActorId(state)).fill.colour;
        const QImage image = map.grab();
        const QPoint at = map.pixelOf(crimea);
        int alike = 0;
        for (int x = -3; x <= 3; ++x) alike += isAbout(image.pixelColor(at + QPoint(x, 0)), ground);
        return alike >= 2; // the rest is the pattern's
    };
    CHECK(isFilledAs(u"UKR"_s));
    CHECK_FALSE(isFilledAs(u"RUS"_s));
    map.workspace().session()->setBoundaries(u"de-facto"_s);
    CHECK(isFilledAs(u"RUS"_s));
    CHECK_FALSE(isFilledAs(u"UKR"_s));
    keepForInspection(map.grab(), u"map-de-facto.png"_s);
    map.workspace().session()->setBoundaries(u"un"_s);
    CHECK(isFilledAs(u"UKR"_s));
}
