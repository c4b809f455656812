#include "ui/scene/line_material.h"

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
            << state.projectionMatrix() << state.modelViewMatrix() << state.devicePixelRatio()
            << state.opacity() << float(line->column()) << float(line->shoreColumn())
            << (line->lines() == LineMaterial::Lines::Dashed ? 1.f : 0.f);
        return true;
    }

    void updateSampledImage(RenderState& state, int, QSGTexture** texture, QSGMaterial* material,
                            QSGMaterial*) override
    {
        *texture = static_cast<LineMaterial*>(material)->looks().texture();
        (*texture)->commitTextureOperations(state.rhi(), state.resourceUpdateBatch());
    }
};

}

LineMaterial::LineMaterial(Lines lines, const LookTexture& looks, int column, int shoreColumn)
    : drawn(lines), table(looks), sharedColumn(column), shore(shoreColumn)
{
    // Merging would transform the positions but not the normals beside them.
    setFlag(NoBatching);
    setFlag(Blending);
}

QSGMaterialType* LineMaterial::type() const
{
    static QSGMaterialType solid;
    static QSGMaterialType dashed;
    return drawn == Lines::Dashed ? &dashed : &solid;
}

QSGMaterialShader* LineMaterial::createShader(QSGRendererInterface::RenderMode) const
{
    return new LineShader(drawn == Lines::Dashed);
}

int LineMaterial::compare(const QSGMaterial* other) const
{
    const auto* line = static_cast<const LineMaterial*>(other);
    const auto mine = std::tuple(&table, sharedColumn, shore);
    const auto theirs = std::tuple(&line->table, line->sharedColumn, line->shore);
    return mine < theirs ? -1 : theirs < mine ? 1 : 0;
}

}
