#include "ui/scene/mesh_node.h"

#include "ui/scene/picture_material.h"

#include <algorithm>

namespace atlas {

MeshNode::MeshNode()
{
    auto* geometry = new QSGGeometry(PictureMaterial::attributes(), 0, 0, QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    setGeometry(geometry);
    setMaterial(new PictureMaterial);
    setFlags(OwnsGeometry | OwnsMaterial);
}

void MeshNode::show(const Mesh& mesh)
{
    if (mesh == shown) return;
    const bool isOtherwiseBlocked = shown.isEmpty() != mesh.isEmpty();
    shown = mesh;
    geometry()->allocate(int(mesh.vertices.size()), int(mesh.indices.size()));
    std::ranges::copy(mesh.vertices, static_cast<MeshVertex*>(geometry()->vertexData()));
    std::ranges::copy(mesh.indices, geometry()->indexDataAsUInt());
    // One by one: of a node that is told to be blocked or not, Qt's renderer reads no other change.
    if (isOtherwiseBlocked) markDirty(DirtySubtreeBlocked);
    markDirty(DirtyGeometry);
}

}
