#pragma once

#include "ui/map/country_looks.h"
#include "ui/map/map_view.h"
#include "ui/picture/picture.h"

#include <QSGNode>

#include <optional>

class QImage;
class QQuickWindow;
class QSGImageNode;

namespace atlas {

/// The countries where Qt draws without shaders: a painter's picture of the land, somewhat larger than the
/// view, so that a pan shows another part of it and paints anew only now and then; and over it what stands
/// out. A pan takes the patterns along, until the land is painted anew.
/// A transform node that transforms nothing: Qt's software renderer draws children that a plain node gets
/// later where the window begins, as it keeps no place of plain nodes.
class PaintedCountries : public QSGTransformNode
{
public:
    explicit PaintedCountries(QQuickWindow& window);
    ~PaintedCountries() override;

    void setStyle(const MapStyle& style);
    void setAccents(const std::vector<CountryAccent>& accents);
    /// Cut to round corners of a radius in pixels. While the camera moves, the land may be of another view;
    /// whether it is of this one.
    bool show(const MapView& view, const std::shared_ptr<const Boundaries>& boundaries, double radius,
              bool moving);

private:
    /// What a picture shows depends on these, and on the style.
    struct Subject {
        std::shared_ptr<const Boundaries> boundaries;
        MapView view;
        double radius = 0;
        double devicePixelRatio = 1;
        friend bool operator==(const Subject&, const Subject&) = default;
    };
    bool hasLandFor(const Subject& wanted) const;
    void paintLand(const Subject& subject);
    void paintAccents(const Subject& subject);
    /// `rect`: what of the view's plane the picture shows.
    void put(QSGImageNode& node, const Subject& subject, const QRectF& rect,
             const std::vector<Shape>& shapes);

    QQuickWindow& window;
    std::optional<MapStyle> style;
    std::vector<CountryAccent> accents;
    QSGImageNode* land; ///< children, once they have a texture
    QSGImageNode* outlines;
    std::optional<Subject> paintedLand; ///< nothing: to be painted anew
    QRectF landRect; ///< of the picture, in its subject's view
    std::optional<Subject> paintedAccents;
};

}
