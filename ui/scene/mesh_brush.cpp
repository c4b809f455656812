#include "ui/scene/mesh_brush.h"

#include "ui/scene/pattern_uniform.h"

#include <cmath>

namespace atlas {

namespace {

std::array<float, 4> values(const QVector4D& vector)
{
    return {vector.x(), vector.y(), vector.z(), vector.w()};
}

std::array<quint8, 4> bytes(const std::array<float, 4>& channels, double opacity)
{
    std::array<quint8, 4> result;
    for (size_t i = 0; i < 4; ++i) result[i] = quint8(std::lround(channels[i] * 255 * opacity));
    return result;
}

}

MeshBrush::MeshBrush(Mesh& target, const Fill& fill)
    : mesh(target), colour(values(premultiplied(fill.colour))), ink(values(premultiplied(fill.ink))),
      metrics(fill.pattern == Pattern::Solid ? std::array<float, 4>{} : values(patternUniform(fill))),
      opaque(tintAt(1))
{
}

MeshBrush::Tint MeshBrush::tintAt(double opacity) const
{
    return {bytes(colour, opacity), bytes(ink, opacity)};
}

quint32 MeshBrush::vertex(QPointF point, double opacity)
{
    const Tint tint = opacity == 1 ? opaque : opacity == 0 ? Tint() : tintAt(opacity);
    mesh.vertices.push_back({float(point.x()), float(point.y()), tint.colour, tint.ink, metrics});
    return quint32(mesh.vertices.size() - 1);
}

void MeshBrush::triangle(quint32 a, quint32 b, quint32 c)
{
    mesh.indices.insert(mesh.indices.end(), {a, b, c});
}

void MeshBrush::fan(std::span<const quint32> around)
{
    for (size_t i = 2; i < around.size(); ++i) triangle(around[0], around[i - 1], around[i]);
}

void MeshBrush::strip(std::span<const quint32> one, std::span<const quint32> other)
{
    for (size_t i = 0; i + 1 < one.size(); ++i) {
        triangle(one[i], other[i], one[i + 1]);
        triangle(one[i + 1], other[i], other[i + 1]);
    }
}

}
