#include "ui/scene/fill_material.h"

#include "ui/scene/pattern_uniform.h"
#include "ui/scene/uniforms.h"

#include <QSGMaterialShader>

#include <array>
#include <tuple>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array patterns{Pattern::Solid, Pattern::Dots, Pattern::Horizontal, Pattern::Diagonal,
                              Pattern::Hatch};
constexpr size_t patternRoom = 8; // in the shader

class FillShader : public QSGMaterialShader
{
public:
    explicit FillShader(FillMaterial::Surfaces surfaces) : drawn(surfaces)
    {
        const QString name = drawn == FillMaterial::Surfaces::Plain ? u"flat"_s : u"fill"_s;
        setShaderFileName(VertexStage, u":/atlas/shaders/%1.vert.qsb"_s.arg(name));
        setShaderFileName(FragmentStage, u":/atlas/shaders/%1.frag.qsb"_s.arg(name));
    }

    bool updateUniformData(RenderState& state, QSGMaterial* material, QSGMaterial*) override
    {
        const auto column = float(static_cast<FillMaterial*>(material)->column());
        UniformWriter uniforms(*state.uniformData());
        uniforms << state.combinedMatrix();
        if (drawn == FillMaterial::Surfaces::Plain) {
            uniforms << state.opacity() << column;
            return true;
        }
        uniforms << state.modelViewMatrix();
        std::array<QVector4D, patternRoom> metrics;
        for (const Pattern pattern : patterns) {
            Fill fill;
            fill.pattern = pattern;
            metrics[size_t(pattern)] = patternUniform(fill);
        }
        for (const QVector4D& each : metrics) uniforms << each;
        uniforms << state.opacity() << state.devicePixelRatio() << column;
        return true;
    }

    void updateSampledImage(RenderState& state, int, QSGTexture** texture, QSGMaterial* material,
                            QSGMaterial*) override
    {
        *texture = static_cast<FillMaterial*>(material)->looks().texture();
        (*texture)->commitTextureOperations(state.rhi(), state.resourceUpdateBatch());
    }

private:
    FillMaterial::Surfaces drawn;
};

}

FillMaterial::FillMaterial(Surfaces surfaces, const LookTexture& looks, int column)
    : drawn(surfaces), table(looks), sharedColumn(column)
{
    // Merging would copy all triangles anew whenever others come into sight.
    setFlag(NoBatching);
    // A veil is seen through; what the table says for each vertex is not.
    setFlag(Blending, column != ownColumns);
}

const QSGGeometry::AttributeSet& FillMaterial::attributes()
{
    using Attribute = QSGGeometry::Attribute;
    constexpr auto number = QSGGeometry::FloatType;
    static const std::array list{
        Attribute::createWithAttributeType(0, 2, number, QSGGeometry::PositionAttribute),
        Attribute::createWithAttributeType(1, 1, number, QSGGeometry::UnknownAttribute),
    };
    static const QSGGeometry::AttributeSet set{int(list.size()), 3 * sizeof(float), list.data()};
    return set;
}

QSGMaterialType* FillMaterial::type() const
{
    static QSGMaterialType plain;
    static QSGMaterialType patterned;
    return drawn == Surfaces::Plain ? &plain : &patterned;
}

QSGMaterialShader* FillMaterial::createShader(QSGRendererInterface::RenderMode) const
{
    return new FillShader(drawn);
}

int FillMaterial::compare(const QSGMaterial* other) const
{
    const auto* fill = static_cast<const FillMaterial*>(other);
    const auto mine = std::tuple(&table, sharedColumn);
    const auto theirs = std::tuple(&fill->table, fill->sharedColumn);
    return mine < theirs ? -1 : theirs < mine ? 1 : 0;
}

}
