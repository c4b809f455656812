#include "tests/bench/benches.h"

#include "model/items/workspace.h"
#include "tests/bench/frames.h"
#include "ui/map/map_camera.h"
#include "ui/shell/main_window.h"

#include <QGeoCoordinate>

#include <cmath>

namespace atlas::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize(1440, 900);
constexpr int frames = 60;

/// Back and forth, a few pixels a frame.
double step(int frame)
{
    return std::cos(frame * 0.1);
}

void panBlank(QObject& map, int frame)
{
    const auto centre = map.property("center").value<QGeoCoordinate>();
    map.setProperty("center", QVariant::fromValue(QGeoCoordinate(54, centre.longitude() + 0.3 * step(frame))));
}

void zoomBlank(QObject& map, int frame)
{
    map.setProperty("zoomLevel", map.property("zoomLevel").toDouble() + 0.05 * step(frame));
}

Line frameLine(const QString& name, const FrameTimes& measured, const FrameTimes& reference, double bar)
{
    return {name, measured.whole, u"ms"_s, reference.whole, bar,
            u"sync to submit %1 ms, of the reference %2 ms"_s.arg(measured.own, 0, 'f', 2).arg(reference.own, 0, 'f', 2)};
}

}

QList<Line> benchWindow(const Context& context)
{
    const auto blank = openBlankWindow(Blank::EmptyMap, windowSize);
    QObject* blankMap = mapOf(*blank);
    const FrameTimes emptyPan = timeFrames(*blank, frames, [&](int frame) { panBlank(*blankMap, frame); });
    const FrameTimes emptyZoom = timeFrames(*blank, frames, [&](int frame) { zoomBlank(*blankMap, frame); });
    blank->close();

    QSettings settings(context.folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    Preferences preferences(settings);
    preferences.setReducedMotion(true);
    Workspace workspace;
    workspace.document()->open(Document::bundledPath());
    const auto opened = MainWindow::open(workspace, preferences);
    if (!opened) return {{u"window"_s, unmeasured, u"ms"_s, {}, 0, opened.error()}};
    QQuickWindow& window = (*opened)->window();
    window.resize(windowSize);
    awaitFrame(window);

    QList<Line> lines;
    auto* camera = window.findChild<MapCamera*>(u"mapCamera"_s);
    if (!camera) return {{u"window"_s, unmeasured, u"ms"_s, {}, 0, u"it has no map"_s}};
    const auto panned = timeFrames(window, frames, [&](int frame) { camera->pan(6 * step(frame), 2 * step(frame)); });
    lines.append(frameLine(u"pan the map, 1:50 million"_s, panned, emptyPan, 1.5));
    const auto zoomed = timeFrames(window, frames, [&](int frame) {
        camera->zoom(std::exp2(0.05 * step(frame)), camera->width() / 2, camera->height() / 2);
    });
    lines.append(frameLine(u"zoom the map, 1:50 million"_s, zoomed, emptyZoom, 1.5));
    lines.append({u"pan or zoom the map, 1:10 million"_s, unmeasured, u"ms"_s, {}, 1.5, u"there are no data of that scale"_s});
    const Day last = workspace.session()->day();
    const auto scrub = timeFrames(window, frames, [&](int frame) { workspace.session()->setDay(last - 300 + frame); });
    lines.append(frameLine(u"scrub the date"_s, scrub, emptyPan, 1.5));
    // Fifteen countries change their fill at every step between these two days.
    const Day before = *Day::fromCalendar({2025, 2, 28});
    const auto recolour = timeFrames(window, frames, [&](int frame) {
        workspace.session()->setDay(frame % 2 ? before : last);
    });
    lines.append({u"recolour every member"_s, recolour.whole, u"ms"_s, scrub.whole, 1.5, u"against a scrub's frame"_s});
    return lines;
}

}
