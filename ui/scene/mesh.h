#pragma once

#include "ui/picture/picture.h"

#include <array>
#include <span>
#include <vector>

namespace atlas {

/// One vertex of a picture as shaders/picture.vert takes it, in picture units; colours premultiplied.
struct MeshVertex {
    float x = 0, y = 0;
    std::array<quint8, 4> colour{};
    std::array<quint8, 4> ink{};
    /// As patternUniform(); or, of a rounded box, where it is from its corners: see shaders/rounded_box.glsl.
    std::array<float, 4> metrics{};
    friend bool operator==(const MeshVertex&, const MeshVertex&) = default;
};

/// Triangles of a picture's shapes in their order, with smooth edges: along an outline the colour fades over
/// one pixel of the target, half of it inside.
struct Mesh {
    std::vector<MeshVertex> vertices;
    std::vector<quint32> indices;
    friend bool operator==(const Mesh&, const Mesh&) = default;

    bool isEmpty() const { return indices.empty(); }
    /// Another mesh behind this one's triangles, moved.
    void append(const Mesh& other, QPointF offset);
};

struct RoundedBox;

/// Adds shapes to a mesh for a target with so many pixels a picture unit.
class Mesher
{
public:
    Mesher(Mesh& target, double devicePixelRatio) : mesh(target), feather(0.5 / devicePixelRatio) {}

    void add(const AreaShape& area);
    void add(const LineShape& line);
    void add(const DotShape& dot);
    void add(const BarShape& bar);
    /// The halo of a text whose first letter stands at the origin.
    void addHalo(const TextShape& text);

private:
    void fill(const QList<QPolygonF>& outlines, const Fill& fill);
    void stroke(const QPolygonF& line, const Stroke& stroke);
    void strokeSolid(std::span<const QPointF> line, const QColor& colour, double width);
    /// A box with round corners whose edges the shader makes, from a handful of vertices.
    void roundedBox(const RoundedBox& box, const QColor& surface, const QColor& edge, double width);

    Mesh& mesh;
    double feather; ///< half the width of a smooth edge, in picture units
};

}
