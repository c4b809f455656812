#include "ui/scene/mesh.h"

namespace atlas {

void Mesh::append(const Mesh& other, QPointF offset)
{
    const auto base = quint32(vertices.size());
    vertices.reserve(vertices.size() + other.vertices.size());
    for (MeshVertex vertex : other.vertices) {
        vertex.x += float(offset.x());
        vertex.y += float(offset.y());
        vertices.push_back(vertex);
    }
    indices.reserve(indices.size() + other.indices.size());
    for (const quint32 index : other.indices) indices.push_back(base + index);
}

}
