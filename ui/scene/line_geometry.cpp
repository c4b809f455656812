#include "ui/scene/line_material.h"

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace atlas {

namespace {

struct LineVertex {
    float x, y;
    float miterX, miterY;
    float side, along, column;
};

const QSGGeometry::AttributeSet& lineAttributes()
{
    using Attribute = QSGGeometry::Attribute;
    constexpr auto number = QSGGeometry::FloatType;
    static const std::array attributes{
        Attribute::createWithAttributeType(0, 2, number, QSGGeometry::PositionAttribute),
        Attribute::createWithAttributeType(1, 2, number, QSGGeometry::UnknownAttribute),
        Attribute::createWithAttributeType(2, 3, number, QSGGeometry::UnknownAttribute),
    };
    static const QSGGeometry::AttributeSet set{int(attributes.size()), sizeof(LineVertex), attributes.data()};
    return set;
}

LineVertex vertexAt(const Joint& joint, float side, int column)
{
    const QPointF miter = joint.miter * side;
    return {float(joint.point.x()), float(joint.point.y()), float(miter.x()), float(miter.y()), side,
            float(joint.along), float(column)};
}

template <typename Index>
void writeTriangles(std::span<const JoinedLine> lines, Index* index)
{
    quint32 left = 0;
    for (const auto& [joints, column] : lines) {
        for (size_t i = 0; i < joints.size(); ++i, left += 2) {
            if (i + 1 == joints.size()) continue;
            for (const quint32 corner : {0, 1, 2, 2, 1, 3}) *index++ = Index(left + corner);
        }
    }
}

}

std::unique_ptr<QSGGeometry> LineMaterial::geometryFor(std::span<const JoinedLine> lines)
{
    size_t points = 0;
    size_t stretches = 0;
    for (const auto& [joints, column] : lines) {
        points += joints.size();
        stretches += joints.empty() ? 0 : joints.size() - 1;
    }
    const bool isSmall = points * 2 <= std::numeric_limits<quint16>::max();
    auto geometry = std::make_unique<QSGGeometry>(lineAttributes(), int(points * 2), int(stretches * 6),
                                                  isSmall ? QSGGeometry::UnsignedShortType
                                                          : QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    auto* vertex = static_cast<LineVertex*>(geometry->vertexData());
    for (const auto& [joints, column] : lines)
        for (const Joint& joint : joints)
            for (const float side : {1.f, -1.f}) *vertex++ = vertexAt(joint, side, column);
    if (isSmall) writeTriangles(lines, geometry->indexDataAsUShort());
    else writeTriangles(lines, geometry->indexDataAsUInt());
    return geometry;
}

}
