#pragma once

#include "ui/scene/mesh.h"

#include <QSGGeometryNode>

namespace atlas {

/// Shows a mesh; uploads it only where it changed.
class MeshNode : public QSGGeometryNode
{
public:
    MeshNode();
    void show(const Mesh& mesh);
    bool isSubtreeBlocked() const override { return shown.isEmpty(); }

private:
    Mesh shown;
};

}
