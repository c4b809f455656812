#pragma once

#include "ui/scene/look_table.h"
#include "ui/scene/polyline.h"

#include <QSGGeometry>
#include <QSGMaterial>

#include <memory>
#include <span>

namespace atlas {

/// A line, or a piece of one, whose joints are known.
struct JoinedLine {
    std::span<const Joint> joints;
    int column = 0; ///< of the LookTable
};

/// Draws lines of a constant width in logical pixels under any transform that keeps angles (moves, turns,
/// scales evenly), with smooth edges: each point is two vertices that the vertex shader moves apart along the
/// line's normal. The camera may change every frame, and the LookTable; the geometry need not.
class LineMaterial : public QSGMaterial
{
public:
    /// Which of the lines a material draws: only a dash costs a pixel some arithmetic.
    enum class Lines { Solid, Dashed };
    static constexpr int none = -1;

    /// `column`: of the table, for all lines; none: each line has its own. `shore`: of the line that solid
    /// coasts have beneath them on their right side, the sea's. The table is not owned.
    LineMaterial(Lines lines, const LookTexture& looks, int column = none, int shore = none);

    /// Geometry for lines in the node's own coordinates, as indexed triangles.
    static std::unique_ptr<QSGGeometry> geometryFor(std::span<const JoinedLine> lines);

    QSGMaterialType* type() const override;
    QSGMaterialShader* createShader(QSGRendererInterface::RenderMode mode) const override;
    int compare(const QSGMaterial* other) const override;

    const LookTexture& looks() const { return table; }
    int column() const { return sharedColumn; }
    int shoreColumn() const { return shore; }
    Lines lines() const { return drawn; }

private:
    Lines drawn;
    const LookTexture& table;
    int sharedColumn;
    int shore;
};

}
