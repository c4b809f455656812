#include "tests/bench/map_scenes.h"

#include "model/geo/projection.h"

#include <QColor>
#include <QGeoCoordinate>

#include <cmath>

namespace atlas::bench {

namespace {

/// Back and forth.
double step(int frame)
{
    return std::cos(frame * 0.12);
}

QPointF panStep(int frame)
{
    return QPointF(16, 5) * step(frame);
}

double zoomFactor(int frame)
{
    return std::exp2(0.05 * step(frame));
}

void lookAt(MapCamera& camera, const MapView& view)
{
    camera.zoom(view.worldSize / camera.view().worldSize, 0, 0);
    const QPointF off = (camera.view().centre - view.centre) * view.worldSize;
    camera.pan(off.x(), off.y());
}

void lookAt(QObject& map, const MapView& view)
{
    const LonLat centre = fromMercator(view.centre);
    map.setProperty("zoomLevel", view.zoomLevel());
    map.setProperty("center", QVariant::fromValue(QGeoCoordinate(centre.lat, centre.lon)));
}

MapView moved(const MapView& view, MapWork work, int frame)
{
    if (work == MapWork::Pan) return panned(view, panStep(frame));
    if (work == MapWork::Zoom)
        return zoomed(view, zoomFactor(frame), {view.size.width() / 2, view.size.height() / 2});
    return view;
}

}

Contender programMap(ProgramWindow& program, MapWork work, const MapView& start, bool withCountries)
{
    Contender contender{&program.window(), {}, {}};
    contender.enter = [&program, start, withCountries] {
        program.setCountriesVisible(withCountries);
        lookAt(program.camera(), start);
    };
    // Fifteen countries change their fill at every step between these two days.
    const Day last = program.workspace().session()->day();
    const Day before = *Day::fromCalendar({2025, 2, 28});
    contender.change = [&program, work, last, before](int frame) {
        if (work == MapWork::Recolour)
            program.workspace().session()->setDay(frame % 2 ? last : before);
        else
            lookAt(program.camera(), moved(program.camera().view(), work, frame));
    };
    contender.leave = [&program, last] {
        program.setCountriesVisible(true);
        program.workspace().session()->setDay(last);
    };
    return contender;
}

Contender plainMap(QQuickWindow& window, MapWork work, const MapView& start)
{
    QObject* map = mapOf(window);
    auto shown = std::make_shared<MapView>(start);
    Contender contender{&window, {}, {}};
    contender.enter = [map, shown, start] {
        *shown = start;
        lookAt(*map, start);
    };
    contender.change = [&window, map, shown, work](int frame) {
        if (work == MapWork::Recolour) window.setProperty("shade", QColor(frame % 2 ? "#2a6796" : "#f8f6f1"));
        *shown = moved(*shown, work, frame);
        lookAt(*map, *shown);
    };
    return contender;
}

}
