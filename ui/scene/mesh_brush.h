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
    /// Fills a convex outline.
    void fan(std::span<const quint32> around);
    /// Fills between two rows of vertices of equal length.
    void strip(std::span<const quint32> one, std::span<const quint32> other);

private:
    /// Colours as vertices have them.
    struct Tint {
        std::array<quint8, 4> colour{};
        std::array<quint8, 4> ink{};
    };
    Tint tintAt(double opacity) const;

    Mesh& mesh;
    std::array<float, 4> colour;
    std::array<float, 4> ink;
    std::array<float, 4> metrics;
    Tint opaque; ///< of nearly all vertices but those at the edges, which have none
};

}
