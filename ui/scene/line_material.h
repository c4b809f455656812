#pragma once

#include "ui/scene/polyline.h"

#include <QColor>
#include <QPointF>
#include <QSGGeometry>
#include <QSGMaterial>

#include <span>

namespace atlas {

/// Draws lines of a constant width in logical pixels under any transform that keeps angles (moves, turns,
/// scales evenly), with smooth edges: each point is two vertices that the vertex shader moves apart along the
/// line's normal. The camera may change every frame; the geometry need not.
class LineMaterial : public QSGMaterial
{
public:
    LineMaterial();
    // Mark the node dirty (QSGNode::DirtyMaterial) after a change.
    void setColour(const QColor& colour);
    void setWidth(double logicalPixels);
    /// Lengths on and off, in logical pixels; off 0: solid.
    void setDashes(double on, double off);
    const QColor& colour() const { return shown; }
    double width() const { return thickness; }
    double dashOn() const { return on; }
    double dashOff() const { return off; }

    /// Geometry for lines, each at least two points, in the node's own coordinates; indexed triangles, closed
    /// lines repeating their first point. Caller owns it.
    static QSGGeometry* geometryFor(std::span<const std::span<const QPointF>> lines);
    /// The same for lines, or pieces of lines, whose joints are known.
    static QSGGeometry* geometryFor(std::span<const std::span<const Joint>> lines);

    QSGMaterialType* type() const override;
    QSGMaterialShader* createShader(QSGRendererInterface::RenderMode mode) const override;
    int compare(const QSGMaterial* other) const override;

private:
    QColor shown;
    double thickness = 1;
    double on = 0;
    double off = 0;
};

}
