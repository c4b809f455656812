#include "ui/scene/line_material.h"

#include "ui/scene/pattern_uniform.h"
#include "ui/scene/uniforms.h"

#include <QSGMaterialShader>

#include <tuple>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

class LineShader : public QSGMaterialShader
{
public:
    explicit LineShader(bool dashed)
    {
        setShaderFileName(VertexStage, u":/atlas/shaders/line.vert.qsb"_s);
        setShaderFileName(FragmentStage, dashed ? u":/atlas/shaders/dashed_line.frag.qsb"_s
                                                : u":/atlas/shaders/solid_line.frag.qsb"_s);
    }

    bool updateUniformData(RenderState& state, QSGMaterial* material, QSGMaterial*) override
    {
        const auto* line = static_cast<LineMaterial*>(material);
        UniformWriter(*state.uniformData())
            << state.projectionMatrix() << state.modelViewMatrix() << premultiplied(line->colour())
            << float(line->dashOn()) << float(line->dashOff()) << float(line->width() / 2)
            << state.devicePixelRatio() << state.opacity();
        return true;
    }
};

auto sortKey(const LineMaterial& line)
{
    return std::tuple(line.colour().rgba(), line.width(), line.dashOn(), line.dashOff());
}

}

LineMaterial::LineMaterial()
{
    // Merging would transform the positions but not the normals beside them.
    setFlag(NoBatching);
    setFlag(Blending);
}

void LineMaterial::setColour(const QColor& colour)
{
    shown = colour;
}

void LineMaterial::setWidth(double logicalPixels)
{
    thickness = logicalPixels;
}

void LineMaterial::setDashes(double lengthOn, double lengthOff)
{
    on = lengthOn;
    off = lengthOff;
}

QSGMaterialType* LineMaterial::type() const
{
    static QSGMaterialType solid;
    static QSGMaterialType dashed;
    return off > 0 ? &dashed : &solid;
}

QSGMaterialShader* LineMaterial::createShader(QSGRendererInterface::RenderMode) const
{
    return new LineShader(off > 0);
}

int LineMaterial::compare(const QSGMaterial* other) const
{
    const auto mine = sortKey(*this);
    const auto theirs = sortKey(*static_cast<const LineMaterial*>(other));
    return mine < theirs ? -1 : theirs < mine ? 1 : 0;
}

}
