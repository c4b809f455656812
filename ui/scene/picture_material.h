#pragma once

#include "ui/scene/mesh.h"

#include <QSGGeometry>
#include <QSGMaterial>

namespace atlas {

/// Draws a Mesh: colour and pattern of each shape are in its vertices, so that one node draws any number of
/// shapes. Patterns stand still in the node's own coordinates.
class PictureMaterial : public QSGMaterial
{
public:
    PictureMaterial();

    static const QSGGeometry::AttributeSet& attributes();

    QSGMaterialType* type() const override;
    QSGMaterialShader* createShader(QSGRendererInterface::RenderMode mode) const override;
    int compare(const QSGMaterial* other) const override;
};

}
