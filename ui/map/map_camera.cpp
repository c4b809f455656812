#include "ui/map/map_camera.h"

#include "model/geo/projection.h"
#include "ui/map/map_extents.h"

#include <QEasingCurve>

#include <cmath>

namespace atlas {

namespace {

constexpr double greatestFit = 9; // zoom level: a small state does not fill the window
constexpr double glideSeconds = 0.28;
constexpr double slowestGlide = 80; // pixels a second; below it a hand has stopped

}

MapCamera::MapCamera(QObject* parent) : QObject(parent)
{
    flight.setStartValue(0.0);
    flight.setEndValue(1.0);
    connect(&flight, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { show(between(start, target, value.toDouble())); });
    connect(&flight, &QVariantAnimation::stateChanged, this, &MapCamera::movingChanged);
}

void MapCamera::setWidth(double width)
{
    resize({width, shown.size.height()});
}

void MapCamera::setHeight(double height)
{
    resize({shown.size.width(), height});
}

void MapCamera::resize(QSizeF size)
{
    if (size == shown.size) return;
    flight.stop();
    shown.size = size;
    show(atHome ? homeView() : shown);
}

void MapCamera::setCoveredLeft(double width)
{
    setPanels({width, covered.top(), covered.right(), covered.bottom()});
}

void MapCamera::setCoveredRight(double width)
{
    setPanels({covered.left(), covered.top(), width, covered.bottom()});
}

void MapCamera::setPanels(const QMarginsF& panels)
{
    if (panels == covered) return;
    covered = panels;
    emit panelsChanged();
    if (atHome) show(homeView());
}

void MapCamera::setHome(Home home)
{
    if (home == base) return;
    base = home;
    emit homeChanged();
    if (atHome) show(homeView());
}

double MapCamera::longitude() const
{
    return fromMercator(shown.centre).lon;
}

double MapCamera::latitude() const
{
    return fromMercator(shown.centre).lat;
}

MapView MapCamera::homeView() const
{
    return fitted(base == Europe ? extents::europe : extents::northAmerica, shown.size, covered);
}

void MapCamera::show(const MapView& view)
{
    shown = limited(view);
    emit viewChanged();
}

void MapCamera::pan(double dx, double dy)
{
    stop();
    atHome = false;
    show(panned(shown, {dx, dy}));
}

void MapCamera::zoom(double factor, double x, double y)
{
    stop();
    atHome = false;
    show(zoomed(shown, factor, {x, y}));
}

void MapCamera::glide(double vx, double vy)
{
    if (flightDuration == 0 || std::hypot(vx, vy) < slowestGlide) return;
    // Friction that slows evenly: an out-quad curve whose first slope is the hand's velocity.
    fly(panned(shown, QPointF(vx, vy) * glideSeconds / 2), QEasingCurve::OutQuad, int(glideSeconds * 1000));
}

void MapCamera::flyHome()
{
    fly(homeView(), QEasingCurve::OutCubic, flightDuration);
    atHome = true;
}

void MapCamera::flyBy(double dx, double dy)
{
    atHome = false;
    fly(panned(shown, {dx, dy}), QEasingCurve::OutCubic, flightDuration);
}

void MapCamera::flyZoom(double factor, double x, double y)
{
    atHome = false;
    // Repeated presses add up rather than start again from where the flight happens to be.
    const MapView from = isMoving() ? target : shown;
    fly(zoomed(from, factor, {x, y}), QEasingCurve::OutCubic, flightDuration);
}

void MapCamera::flyTo(const LonLatBox& box)
{
    constexpr double breath = 24; // pixels around what is fitted
    atHome = false;
    MapView view = fitted(box, shown.size, covered + QMarginsF(breath, breath, breath, breath));
    const double greatest = 256 * std::exp2(greatestFit);
    if (view.worldSize > greatest) {
        const QPointF middle(covered.left() + (width() - covered.left() - covered.right()) / 2,
                             covered.top() + (height() - covered.top() - covered.bottom()) / 2);
        view = zoomed(view, greatest / view.worldSize, middle);
    }
    fly(view, QEasingCurve::OutCubic, flightDuration);
}

void MapCamera::stop()
{
    flight.stop();
}

void MapCamera::fly(const MapView& to, const QEasingCurve& easing, int duration)
{
    flight.stop();
    start = shown;
    target = limited(to);
    if (duration <= 0) {
        show(target);
        return;
    }
    flight.setEasingCurve(easing);
    flight.setDuration(duration);
    flight.start();
}

}
