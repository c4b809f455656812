#include "ui/scene/picture_material.h"

#include "ui/scene/uniforms.h"

#include <QSGMaterialShader>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

class PictureShader : public QSGMaterialShader
{
public:
    PictureShader()
    {
        setShaderFileName(VertexStage, u":/atlas/shaders/picture.vert.qsb"_s);
        setShaderFileName(FragmentStage, u":/atlas/shaders/picture.frag.qsb"_s);
    }

    bool updateUniformData(RenderState& state, QSGMaterial*, QSGMaterial*) override
    {
        UniformWriter(*state.uniformData()) << state.combinedMatrix() << state.opacity()
            << state.devicePixelRatio();
        return true;
    }
};

}

PictureMaterial::PictureMaterial()
{
    // Merging would move the vertices into other coordinates, and the patterns with them.
    setFlag(NoBatching);
    setFlag(Blending);
}

const QSGGeometry::AttributeSet& PictureMaterial::attributes()
{
    using Attribute = QSGGeometry::Attribute;
    static const std::array list{
        Attribute::createWithAttributeType(0, 2, QSGGeometry::FloatType, QSGGeometry::PositionAttribute),
        Attribute::createWithAttributeType(1, 4, QSGGeometry::UnsignedByteType, QSGGeometry::ColorAttribute),
        Attribute::createWithAttributeType(2, 4, QSGGeometry::UnsignedByteType, QSGGeometry::ColorAttribute),
        Attribute::createWithAttributeType(3, 4, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
    };
    static const QSGGeometry::AttributeSet set{int(list.size()), sizeof(MeshVertex), list.data()};
    return set;
}

QSGMaterialType* PictureMaterial::type() const
{
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader* PictureMaterial::createShader(QSGRendererInterface::RenderMode) const
{
    return new PictureShader;
}

int PictureMaterial::compare(const QSGMaterial*) const
{
    return 0;
}

}
