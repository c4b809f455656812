#pragma once

#include "ui/picture/picture.h"

#include <QSGMaterial>

namespace atlas {

/// Fills triangles with a Fill: the colour, and the pattern in screen space, so that it neither scales nor turns with
/// the node's transform. Geometry has one attribute, a 2D position.
class FillMaterial : public QSGMaterial
{
public:
    FillMaterial();
    void setFill(const Fill& fill);
    const Fill& fill() const { return shown; }
    /// Pixels of the target a logical pixel.
    void setDevicePixelRatio(double ratio);
    double devicePixelRatio() const { return pixels; }

    QSGMaterialType* type() const override;
    QSGMaterialShader* createShader(QSGRendererInterface::RenderMode mode) const override;
    int compare(const QSGMaterial* other) const override;

private:
    Fill shown;
    double pixels = 1;
};

}
