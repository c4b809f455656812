#include "ui/scene/line_material.h"
#include "ui/scene/polyline.h"

#include <array>
#include <vector>

namespace atlas {

namespace {

struct LineVertex {
    float x, y;
    float miterX, miterY;
    float side, along;
};

const QSGGeometry::AttributeSet& lineAttributes()
{
    using Attribute = QSGGeometry::Attribute;
    constexpr auto number = QSGGeometry::FloatType;
    static const std::array attributes{
        Attribute::createWithAttributeType(0, 2, number, QSGGeometry::PositionAttribute),
        Attribute::createWithAttributeType(1, 2, number, QSGGeometry::UnknownAttribute),
        Attribute::createWithAttributeType(2, 2, number, QSGGeometry::UnknownAttribute),
    };
    static const QSGGeometry::AttributeSet set{int(attributes.size()), sizeof(LineVertex), attributes.data()};
    return set;
}

LineVertex vertexAt(const Joint& joint, float side)
{
    const QPointF miter = joint.miter * side;
    return {float(joint.point.x()), float(joint.point.y()), float(miter.x()), float(miter.y()), side,
            float(joint.along)};
}

}

QSGGeometry* LineMaterial::geometryFor(std::span<const std::span<const QPointF>> lines)
{
    std::vector<std::vector<Joint>> joints;
    joints.reserve(lines.size());
    for (const std::span<const QPointF> line : lines) joints.push_back(jointsOf(line));
    const std::vector<std::span<const Joint>> spans(joints.begin(), joints.end());
    return geometryFor(spans);
}

QSGGeometry* LineMaterial::geometryFor(std::span<const std::span<const Joint>> lines)
{
    std::vector<LineVertex> vertices;
    std::vector<quint32> indices;
    for (const std::span<const Joint> joints : lines) {
        for (size_t i = 0; i < joints.size(); ++i) {
            const auto left = quint32(vertices.size());
            vertices.push_back(vertexAt(joints[i], 1));
            vertices.push_back(vertexAt(joints[i], -1));
            if (i + 1 < joints.size())
                indices.insert(indices.end(), {left, left + 1, left + 2, left + 2, left + 1, left + 3});
        }
    }
    auto* geometry = new QSGGeometry(lineAttributes(), int(vertices.size()), int(indices.size()),
                                     QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    std::ranges::copy(vertices, static_cast<LineVertex*>(geometry->vertexData()));
    std::ranges::copy(indices, geometry->indexDataAsUInt());
    return geometry;
}

}
