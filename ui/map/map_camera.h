#pragma once

#include "ui/map/map_view.h"

#include <QObject>
#include <QRectF>
#include <QVariantAnimation>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace atlas {

/// Where the window's map looks, and how it gets there. Gestures and keys move it; the layers and Qt
/// Location's Map follow it. Points and distances are the view's logical pixels.
class MapCamera : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double width READ width WRITE setWidth NOTIFY viewChanged)
    Q_PROPERTY(double height READ height WRITE setHeight NOTIFY viewChanged)
    /// What panels cover on each side: home, and whatever the camera is sent to, is fitted between them.
    Q_PROPERTY(double coveredLeft READ coveredLeft WRITE setCoveredLeft NOTIFY panelsChanged)
    Q_PROPERTY(double coveredRight READ coveredRight WRITE setCoveredRight NOTIFY panelsChanged)
    /// Qt Location's terms.
    Q_PROPERTY(double longitude READ longitude NOTIFY viewChanged)
    Q_PROPERTY(double latitude READ latitude NOTIFY viewChanged)
    Q_PROPERTY(double zoomLevel READ zoomLevel NOTIFY viewChanged)
    Q_PROPERTY(double leastWorldSize READ leastWorld NOTIFY viewChanged)
    /// Milliseconds; 0: every move is a cut.
    Q_PROPERTY(int flightDuration MEMBER flightDuration)
    Q_PROPERTY(Home home READ home WRITE setHome NOTIFY homeChanged)
    Q_PROPERTY(bool moving READ isMoving NOTIFY movingChanged)
    /// Whether Canada and the United States are in sight, clear of the panels.
    Q_PROPERTY(bool showsNorthAmerica READ showsNorthAmerica NOTIFY showsNorthAmericaChanged)

public:
    enum Home { Europe, NorthAmerica };
    Q_ENUM(Home)

    explicit MapCamera(QObject* parent = nullptr);

    const MapView& view() const { return shown; }
    double width() const { return shown.size.width(); }
    void setWidth(double width);
    double height() const { return shown.size.height(); }
    void setHeight(double height);
    QMarginsF panels() const { return covered; }
    double coveredLeft() const { return covered.left(); }
    void setCoveredLeft(double width);
    double coveredRight() const { return covered.right(); }
    void setCoveredRight(double width);
    double longitude() const;
    double latitude() const;
    double zoomLevel() const { return shown.zoomLevel(); }
    double leastWorld() const { return leastWorldSize(shown.size); }
    Home home() const { return base; }
    void setHome(Home home);
    bool showsNorthAmerica() const { return northAmericaShown; }
    /// Whether the camera shows, or flies to, what it was sent to: nobody has moved it since.
    bool isAimed() const { return aim.has_value(); }
    bool isMoving() const { return flight.state() == QAbstractAnimation::Running; }

    /// At once, as a hand moves it; ends any flight.
    Q_INVOKABLE void pan(double dx, double dy);
    Q_INVOKABLE void zoom(double factor, double x, double y);
    /// Gliding on from a hand's last velocity (pixels a second) until friction stops it.
    Q_INVOKABLE void glide(double vx, double vy);
    /// Animated.
    Q_INVOKABLE void flyHome();
    Q_INVOKABLE void flyBy(double dx, double dy);
    Q_INVOKABLE void flyZoom(double factor, double x, double y);
    /// A box with room around it. The camera stays fitted to it, whatever the size, until somebody moves it.
    /// Where there is height to spare, `spare` says on which side of the box.
    enum class Spare { Around, South };
    void flyTo(const LonLatBox& box, Spare spare = Spare::Around);
    /// The shortest way to where a point is clear of the panels; none where enough of the box around it is.
    void reveal(LonLat point, const LonLatBox& around);
    Q_INVOKABLE void stop();

signals:
    void viewChanged();
    void panelsChanged();
    void homeChanged();
    void movingChanged();
    void showsNorthAmericaChanged();

private:
    /// What the camera was sent to.
    struct Aim {
        LonLatBox box;
        double breath = 0; ///< pixels around it
        Spare spare = Spare::Around;
    };

    void resize(QSizeF size);
    void setPanels(const QMarginsF& panels);
    void show(const MapView& view);
    void lookForNorthAmerica();
    void fly(const MapView& to, const QEasingCurve& easing, int duration);
    void flyTo(const Aim& aim);
    Aim homeAim() const;
    MapView viewOf(const Aim& aim) const;
    QRectF clearRect() const;
    /// Where the camera is, or is on its way to: repeated presses add up rather than start again from where
    /// the flight happens to be.
    const MapView& goal() const { return isMoving() ? target : shown; }

    MapView shown;
    QMarginsF covered;
    Home base = Europe;
    std::optional<Aim> aim; ///< until somebody moves the camera
    bool northAmericaShown = false;
    int flightDuration = 400;
    QVariantAnimation flight;
    MapView start;
    MapView target;
};

}
