#pragma once

#include "ui/scene/halo_cache.h"
#include "ui/scene/mesh.h"

#include <vector>

namespace atlas {

/// Shapes as one mesh, and the texts over them. Only a shape over an earlier text needs another layer.
struct PictureLayer {
    Mesh mesh;
    std::vector<const TextShape*> texts; ///< of the picture
};

std::vector<PictureLayer> layersOf(const Picture& picture, double devicePixelRatio, HaloCache& halos);

}
