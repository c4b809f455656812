#pragma once

#include "ui/scene/mesh.h"

#include <span>

namespace atlas {

/// Writes vertices of one surface into a mesh.
class MeshBrush
{
public:
    MeshBrush(Mesh& target, const Fill& fill);

    /// A vertex of the surface, so opaque; its index.
    quint32 vertex(QPointF point, double opacity = 1);
    void triangle(quint32 a, quint32 b, quint32 c);
    /// Fills between two rows of vertices of equal length.
    void strip(std::span<const quint32> one, std::span<const quint32> other);

private:
    Mesh& mesh;
    std::array<float, 4> colour;
    std::array<float, 4> ink;
    std::array<float, 4> metrics;
};

}
