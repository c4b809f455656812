#pragma once

#include "ui/picture/picture.h"

#include <QSGMaterial>

namespace atlas {

/// Fills triangles with a Fill: the colour, and the pattern in screen space, so that it neither scales nor
/// turns with the node's transform. Geometry has one attribute, a 2D position
/// (QSGGeometry::defaultAttributes_Point2D). Edges are not smoothed: a line drawn over them does that.
class FillMaterial : public QSGMaterial
{
public:
    /// Mark the node dirty (QSGNode::DirtyMaterial) after a change.
    void setFill(const Fill& fill);
    const Fill& fill() const { return shown; }

    QSGMaterialType* type() const override;
    QSGMaterialShader* createShader(QSGRendererInterface::RenderMode mode) const override;
    int compare(const QSGMaterial* other) const override;

private:
    Fill shown;
};

}
