#include "ui/scene/fill_material.h"

#include "ui/scene/pattern_uniform.h"
#include "ui/scene/uniforms.h"

#include <QSGMaterialShader>

#include <tuple>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

class PatternShader : public QSGMaterialShader
{
public:
    PatternShader()
    {
        setShaderFileName(VertexStage, u":/atlas/shaders/fill.vert.qsb"_s);
        setShaderFileName(FragmentStage, u":/atlas/shaders/fill.frag.qsb"_s);
    }

    bool updateUniformData(RenderState& state, QSGMaterial* material, QSGMaterial*) override
    {
        const Fill& fill = static_cast<FillMaterial*>(material)->fill();
        UniformWriter(*state.uniformData())
            << state.combinedMatrix() << state.modelViewMatrix() << premultiplied(fill.colour)
            << premultiplied(fill.ink) << patternUniform(fill) << state.opacity() << state.devicePixelRatio();
        return true;
    }
};

/// Most of a map: no work at all for a pixel.
class FlatShader : public QSGMaterialShader
{
public:
    FlatShader()
    {
        setShaderFileName(VertexStage, u":/atlas/shaders/flat.vert.qsb"_s);
        setShaderFileName(FragmentStage, u":/atlas/shaders/flat.frag.qsb"_s);
    }

    bool updateUniformData(RenderState& state, QSGMaterial* material, QSGMaterial*) override
    {
        const QColor& colour = static_cast<FillMaterial*>(material)->fill().colour;
        UniformWriter(*state.uniformData())
            << state.combinedMatrix() << premultiplied(colour) * state.opacity();
        return true;
    }
};

auto sortKey(const Fill& fill)
{
    return std::tuple(fill.pattern, fill.colour.isValid(), fill.colour.rgba(), fill.ink.rgba(),
                      fill.patternScale);
}

}

void FillMaterial::setFill(const Fill& fill)
{
    shown = fill;
    const bool inkVisible = fill.pattern == Pattern::Solid || fill.ink.alpha() == 255;
    setFlag(Blending, !fill.colour.isValid() || fill.colour.alpha() < 255 || !inkVisible);
}

QSGMaterialType* FillMaterial::type() const
{
    static QSGMaterialType flat;
    static QSGMaterialType patterned;
    return shown.pattern == Pattern::Solid ? &flat : &patterned;
}

QSGMaterialShader* FillMaterial::createShader(QSGRendererInterface::RenderMode) const
{
    if (shown.pattern == Pattern::Solid) return new FlatShader;
    return new PatternShader;
}

int FillMaterial::compare(const QSGMaterial* other) const
{
    const auto mine = sortKey(shown);
    const auto theirs = sortKey(static_cast<const FillMaterial*>(other)->fill());
    return mine < theirs ? -1 : theirs < mine ? 1 : 0;
}

}
