#include "tests/bench/benches.h"

#include "model/items/workspace.h"
#include "tests/bench/frames.h"
#include "ui/map/country_layer.h"
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
    const QGeoCoordinate next(54, centre.longitude() + 0.3 * step(frame));
    map.setProperty("center", QVariant::fromValue(next));
}

void zoomBlank(QObject& map, int frame)
{
    map.setProperty("zoomLevel", map.property("zoomLevel").toDouble() + 0.05 * step(frame));
}

/// What a change costs in the window as it is, in the same one without its countries, and in an empty Map.
struct Compared {
    FrameTimes whole;
    FrameTimes withoutCountries;
    FrameTimes emptyMap;
};

FrameTimes timeWithoutCountries(QQuickWindow& window, const std::function<void(int frame)>& change)
{
    const QList<CountryLayer*> layers = window.findChildren<CountryLayer*>();
    for (CountryLayer* layer : layers) layer->setVisible(false);
    const FrameTimes times = timeFrames(window, frames, change);
    for (CountryLayer* layer : layers) layer->setVisible(true);
    return times;
}

Line frameLine(const QString& name, const Compared& times)
{
    return {name, times.whole.whole, u"ms"_s, times.withoutCountries.whole, 1.5,
            u"without countries; sync to submit %1 ms, without %2 ms; an empty Map's frame %3 ms"_s
                .arg(times.whole.own, 0, 'f', 2)
                .arg(times.withoutCountries.own, 0, 'f', 2)
                .arg(times.emptyMap.whole, 0, 'f', 1)};
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
    using Change = std::function<void(int frame)>;
    const auto compared = [&window](const FrameTimes& emptyMap, const Change& change) {
        const FrameTimes without = timeWithoutCountries(window, change);
        return Compared{timeFrames(window, frames, change), without, emptyMap};
    };
    const auto pan = [camera](int frame) { camera->pan(6 * step(frame), 2 * step(frame)); };
    lines.append(frameLine(u"pan the map, 1:50 million"_s, compared(emptyPan, pan)));
    const auto zoom = [camera](int frame) {
        camera->zoom(std::exp2(0.05 * step(frame)), camera->width() / 2, camera->height() / 2);
    };
    lines.append(frameLine(u"zoom the map, 1:50 million"_s, compared(emptyZoom, zoom)));
    lines.append({u"pan or zoom the map, 1:10 million"_s, unmeasured, u"ms"_s, {}, 1.5,
                  u"there are no data of that scale"_s});
    const Day last = workspace.session()->day();
    const Compared scrub =
        compared(emptyPan, [&](int frame) { workspace.session()->setDay(last - 300 + frame); });
    lines.append(frameLine(u"scrub the date"_s, scrub));
    // Fifteen countries change their fill at every step between these two days.
    const Day before = *Day::fromCalendar({2025, 2, 28});
    const auto recolour = timeFrames(window, frames, [&](int frame) {
        workspace.session()->setDay(frame % 2 ? before : last);
    });
    lines.append({u"recolour every member"_s, recolour.whole, u"ms"_s, scrub.whole.whole, 1.5,
                  u"against a scrub's frame"_s});
    return lines;
}

}
