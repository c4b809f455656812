#include "ui/scene/picture_layers.h"

#include "ui/picture/text_extent.h"

namespace atlas {

namespace {

class Layering
{
public:
    Layering(double devicePixelRatio, HaloCache& haloCache) : ratio(devicePixelRatio), halos(haloCache) {}

    void operator()(const TextShape& text)
    {
        if (layers.empty()) layers.emplace_back();
        layers.back().mesh.append(halos.meshFor(text, ratio), textOrigin(text));
        layers.back().texts.push_back(&text);
    }

    void operator()(const auto& shape)
    {
        if (layers.empty() || !layers.back().texts.empty()) layers.emplace_back();
        Mesher(layers.back().mesh, ratio).add(shape);
    }

    std::vector<PictureLayer> layers;

private:
    double ratio;
    HaloCache& halos;
};

}

std::vector<PictureLayer> layersOf(const Picture& picture, double devicePixelRatio, HaloCache& halos)
{
    Layering layering(devicePixelRatio, halos);
    for (const Shape& shape : picture.shapes) std::visit(layering, shape);
    halos.forgetUnused();
    return std::move(layering.layers);
}

}
