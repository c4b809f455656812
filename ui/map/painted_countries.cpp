#include "ui/map/painted_countries.h"

#include "ui/map/land_shapes.h"
#include "ui/picture/painter_backend.h"

#include <QImage>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// Beyond the view on every side, in pixels; a whole number of the screen's, too, where these are somewhat
/// smaller.
double marginOf(double extent)
{
    return std::round(extent / 16) * 4;
}

/// The land of a country under a fill; on the map's own plane.
Shape surface(const Country& country, const Fill& fill, const MercatorPlane& plane, const QRectF& rect)
{
    AreaShape area{.path = {}, .fill = fill, .stroke = {}};
    const LonLatBox shown = boundsShown(plane, rect);
    for (const QPolygonF& ring : landOutline(country, plane, rect, shown, Copies::All)) {
        area.path.addPolygon(ring);
        area.path.closeSubpath();
    }
    return area;
}

}

PaintedCountries::PaintedCountries(QQuickWindow& shownIn)
    : window(shownIn), land(window.createImageNode()), outlines(window.createImageNode())
{
    for (QSGImageNode* node : {land, outlines}) node->setOwnsTexture(true);
}

PaintedCountries::~PaintedCountries()
{
    if (!land->parent()) delete land;
    if (!outlines->parent()) delete outlines;
}

void PaintedCountries::setStyle(const MapStyle& next)
{
    style.emplace(next);
    paintedLand.reset();
}

void PaintedCountries::setAccents(const std::vector<CountryAccent>& next)
{
    if (next == accents) return;
    accents = next;
    paintedAccents.reset();
}

bool PaintedCountries::hasLandFor(const Subject& wanted) const
{
    if (!paintedLand || paintedLand->view.worldSize != wanted.view.worldSize) return false;
    Subject moved = wanted;
    moved.view = paintedLand->view;
    const QPointF shift = paintedLand->view.toView(wanted.view.centre)
                          - QPointF(wanted.view.size.width(), wanted.view.size.height()) / 2;
    return moved == *paintedLand && landRect.contains(QRectF(shift, wanted.view.size));
}

bool PaintedCountries::show(const MapView& view, const std::shared_ptr<const Boundaries>& boundaries,
                            double radius, bool moving)
{
    const Subject wanted{boundaries, view, radius, window.effectiveDevicePixelRatio()};
    if (paintedLand != wanted && !(moving && hasLandFor(wanted))) paintLand(wanted);
    const QPointF shift =
        paintedLand->view.toView(view.centre) - QPointF(view.size.width(), view.size.height()) / 2;
    const double ratio = wanted.devicePixelRatio;
    land->setRect(QRectF({}, view.size));
    land->setSourceRect({(shift - landRect.topLeft()) * ratio, view.size * ratio});

    if (paintedAccents != wanted) {
        if (!accents.empty()) paintAccents(wanted);
        else if (outlines->parent()) removeChildNode(outlines);
        paintedAccents = wanted;
    }
    return paintedLand == wanted;
}

void PaintedCountries::paintLand(const Subject& subject)
{
    const double x = subject.radius > 0 ? 0 : marginOf(subject.view.size.width());
    const double y = subject.radius > 0 ? 0 : marginOf(subject.view.size.height());
    landRect = QRectF({}, subject.view.size).adjusted(-x, -y, x, y);
    put(*land, subject, landRect,
        landShapes(*subject.boundaries, *style, MercatorPlane(subject.view), landRect));
    paintedLand = subject;
}

void PaintedCountries::paintAccents(const Subject& subject)
{
    const MercatorPlane plane(subject.view);
    const QRectF rect({}, subject.view.size);
    std::vector<Shape> shapes;
    for (const CountryAccent& accent : accents) {
        const Country* country = subject.boundaries->country(accent.country);
        if (!country) continue;
        if (accent.veil.colour.isValid()) shapes.push_back(surface(*country, accent.veil, plane, rect));
        for (const Stroke& stroke : accent.strokes)
            std::ranges::move(outlineShapes(*subject.boundaries, accent.country, plane, rect, stroke),
                              std::back_inserter(shapes));
    }
    put(*outlines, subject, rect, shapes);
    outlines->setRect(rect);
}

void PaintedCountries::put(QSGImageNode& node, const Subject& subject, const QRectF& rect,
                           const std::vector<Shape>& shapes)
{
    QImage image((rect.size() * subject.devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(subject.devicePixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.translate(-rect.topLeft());
    if (subject.radius > 0) {
        QPainterPath corners;
        corners.addRoundedRect(rect, subject.radius, subject.radius);
        painter.setClipPath(corners);
    }
    paint(painter, {.size = rect.size(), .shapes = shapes});
    painter.end();
    node.setTexture(window.createTextureFromImage(image));
    if (!node.parent()) appendChildNode(&node); // the land is the first to have a picture
}

}
