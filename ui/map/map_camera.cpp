#include "ui/map/map_camera.h"

#include "model/geo/projection.h"
#include "ui/map/map_extents.h"

#include <QEasingCurve>

#include <cmath>

namespace atlas {

namespace {

constexpr double greatestFit = 9; // zoom level: a small state does not fill the window
constexpr double fitBreath = 24; // pixels around what the camera is sent to
constexpr double revealBreath = 48; // and around a point: its name is to be seen, too
constexpr double glideSeconds = 0.28;
constexpr double slowestGlide = 80; // pixels a second; below it a hand has stopped

}

MapCamera::MapCamera(QObject* parent) : QObject(parent), aim(homeAim())
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
    show(aim ? viewOf(*aim) : shown);
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
    if (!aim) lookForNorthAmerica();
    else if (isMoving()) flyTo(*aim);
    else show(viewOf(*aim));
}

void MapCamera::setHome(Home home)
{
    if (home == base) return;
    base = home;
    emit homeChanged();
    aim = homeAim();
    show(viewOf(*aim));
}

double MapCamera::longitude() const
{
    return fromMercator(shown.centre).lon;
}

double MapCamera::latitude() const
{
    return fromMercator(shown.centre).lat;
}

MapCamera::Aim MapCamera::homeAim() const
{
    return {.box = base == Europe ? extents::europe : extents::northAmerica};
}

QRectF MapCamera::clearRect() const
{
    return QRectF({}, shown.size).marginsRemoved(covered);
}

MapView MapCamera::viewOf(const Aim& aimed) const
{
    const double breath = aimed.breath;
    MapView view = fitted(aimed.box, shown.size, covered + QMarginsF(breath, breath, breath, breath));
    if (aimed.spare == Spare::South) {
        const double top = view.toView(LonLat{aimed.box.west, aimed.box.north}).y();
        view = panned(view, {0, covered.top() + breath - top});
    }
    const double greatest = 256 * std::exp2(greatestFit);
    if (view.worldSize <= greatest) return view;
    return zoomed(view, greatest / view.worldSize, clearRect().center());
}

void MapCamera::show(const MapView& view)
{
    shown = limited(view);
    emit viewChanged();
    lookForNorthAmerica();
}

void MapCamera::lookForNorthAmerica()
{
    const LonLatBox& core = extents::northAmericaCore;
    const QRectF clear = clearRect();
    const bool inSight = clear.contains(shown.toView(LonLat{core.west, core.north}))
                         && clear.contains(shown.toView(LonLat{core.east, core.south}));
    if (inSight == northAmericaShown) return;
    northAmericaShown = inSight;
    emit showsNorthAmericaChanged();
}

void MapCamera::pan(double dx, double dy)
{
    stop();
    aim.reset();
    show(panned(shown, {dx, dy}));
}

void MapCamera::zoom(double factor, double x, double y)
{
    stop();
    aim.reset();
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
    flyTo(homeAim());
}

void MapCamera::flyBy(double dx, double dy)
{
    aim.reset();
    fly(panned(goal(), {dx, dy}), QEasingCurve::OutCubic, flightDuration);
}

void MapCamera::flyZoom(double factor, double x, double y)
{
    aim.reset();
    fly(zoomed(goal(), factor, {x, y}), QEasingCurve::OutCubic, flightDuration);
}

void MapCamera::flyTo(const LonLatBox& box, Spare spare)
{
    flyTo(Aim{box, fitBreath, spare});
}

void MapCamera::flyTo(const Aim& aimed)
{
    aim = aimed;
    fly(viewOf(aimed), QEasingCurve::OutCubic, flightDuration);
}

void MapCamera::reveal(LonLat point, const LonLatBox& around)
{
    const QMarginsF breath(revealBreath, revealBreath, revealBreath, revealBreath);
    const QRectF clear = clearRect().marginsRemoved(breath);
    const QPointF at = goal().toView(point);
    if (clear.isEmpty() || clear.contains(at)) return;
    // A large state may be in sight without its middle.
    const QPointF corner = goal().toView(LonLat{around.west, around.north});
    const double width = (around.east - around.west) / 360 * goal().worldSize;
    const double height = goal().toView(LonLat{around.west, around.south}).y() - corner.y();
    const QRectF seen = clear.intersected(QRectF(corner, QSizeF(width, height)));
    if (std::min(seen.width(), seen.height()) >= revealBreath * 2) return;
    const QPointF nearest(qBound(clear.left(), at.x(), clear.right()),
                          qBound(clear.top(), at.y(), clear.bottom()));
    aim.reset();
    fly(panned(goal(), nearest - at), QEasingCurve::OutCubic, flightDuration);
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
