#pragma once

#include "ui/scene/look_table.h"

#include <QSGGeometry>
#include <QSGMaterial>

namespace atlas {

/// Fills triangles as a LookTable says: their colour, and their pattern in screen space, so that it neither
/// scales nor turns with the node's transform. A material draws those with a pattern or those without: what
/// is all of one colour needs no work for a pixel. Edges are not smoothed: a line drawn over them does that.
class FillMaterial : public QSGMaterial
{
public:
    enum class Surfaces { Plain, Patterned };
    static constexpr int ownColumns = -1;

    /// `column`: of the table, for all triangles; else each vertex says its own. The table is not owned.
    FillMaterial(Surfaces surfaces, const LookTexture& looks, int column = ownColumns);

    /// A 2D position, and the column as a number.
    static const QSGGeometry::AttributeSet& attributes();

    QSGMaterialType* type() const override;
    QSGMaterialShader* createShader(QSGRendererInterface::RenderMode mode) const override;
    int compare(const QSGMaterial* other) const override;

    const LookTexture& looks() const { return table; }
    int column() const { return sharedColumn; }

private:
    Surfaces drawn;
    const LookTexture& table;
    int sharedColumn;
};

}
