#include "ui/scene/dashes.h"
#include "ui/scene/mesh.h"
#include "ui/scene/polyline.h"
#include "ui/scene/rounded_box.h"
#include "ui/scene/trapezoids.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QLineF>

#include <cmath>
#include <random>

using namespace atlas;
using Catch::Approx;

namespace {

double areaOf(const std::array<QPointF, 3>& triangle)
{
    const QPointF a = triangle[1] - triangle[0], b = triangle[2] - triangle[0];
    return std::abs(a.x() * b.y() - a.y() * b.x()) / 2;
}

double areaOf(const std::vector<std::array<QPointF, 3>>& triangles)
{
    double sum = 0;
    for (const auto& triangle : triangles) sum += areaOf(triangle);
    return sum;
}

/// What a mesh covers, a triangle by how opaque its corners are, and as often as it is drawn.
double coveredArea(const Mesh& mesh)
{
    double sum = 0;
    for (size_t i = 0; i + 2 < mesh.indices.size(); i += 3) {
        std::array<QPointF, 3> corners;
        double opacity = 0;
        for (size_t corner = 0; corner < 3; ++corner) {
            const MeshVertex& vertex = mesh.vertices[mesh.indices[i + corner]];
            corners[corner] = {vertex.x, vertex.y};
            opacity += vertex.colour[3] / 255.0 / 3;
        }
        sum += areaOf(corners) * opacity;
    }
    return sum;
}

AreaShape areaOf(const QPolygonF& outline)
{
    AreaShape area{.path = {}, .fill = {.colour = Qt::red, .ink = {}}, .stroke = {}};
    area.path.addPolygon(outline);
    area.path.closeSubpath();
    return area;
}

double length(QPointF point)
{
    return std::hypot(point.x(), point.y());
}

}

TEST_CASE("Triangles cover an area once, and none of its holes")
{
    const QPolygonF outer(QRectF(0, 0, 100, 60)), hole(QRectF(30, 20, 40, 20));
    CHECK(areaOf(trianglesOf({outer, hole})) == Approx(100 * 60 - 40 * 20));
}

TEST_CASE("Triangles of any star cover just the star")
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        QPolygonF star;
        const int corners = 3 + int(random() % 40);
        for (int i = 0; i < corners; ++i) {
            const double angle = 2 * M_PI * i / corners, radius = 10 + double(random() % 90);
            star.append(radius * QPointF(std::cos(angle), std::sin(angle)));
        }
        double twice = 0;
        for (int i = 0; i < corners; ++i) {
            const QPointF a = star[i], b = star[(i + 1) % corners];
            twice += a.x() * b.y() - a.y() * b.x();
        }
        CHECK(areaOf(trianglesOf({star})) == Approx(std::abs(twice) / 2).epsilon(1e-9));
    }
}

TEST_CASE("A convex outline has no vertices but those of its edge, and is covered once")
{
    Mesh mesh;
    Mesher(mesh, 1).add(areaOf(QPolygonF({{10, 10}, {60, 10}, {80, 40}, {40, 90}, {10, 60}})));
    CHECK(mesh.vertices.size() == 2 * 6); // inside and outside of each corner, the first once more
    CHECK(coveredArea(mesh) == Approx(3850).epsilon(0.01));
}

TEST_CASE("An outline that is not convex, wherever it begins, is covered once")
{
    const QPolygonF arrow({{0, 0}, {80, 40}, {0, 80}, {40, 40}});
    for (qsizetype first = 0; first < arrow.size(); ++first) {
        QPolygonF turned;
        for (qsizetype i = 0; i < arrow.size(); ++i) turned.append(arrow[(first + i) % arrow.size()]);
        Mesh mesh;
        Mesher(mesh, 100).add(areaOf(turned));
        CHECK(coveredArea(mesh) == Approx(1600).epsilon(0.01));
    }
    QPolygonF pentagram; // it turns one way only, but goes around twice
    for (int i = 0; i < 5; ++i)
        pentagram.append(QPointF(50 * std::sin(0.8 * M_PI * i), -50 * std::cos(0.8 * M_PI * i)));
    Mesh mesh;
    Mesher(mesh, 100).add(areaOf(pentagram));
    double points = 0; // the middle is left out by the odd-even rule
    for (const auto& triangle : trianglesOf({pentagram})) points += areaOf(triangle);
    CHECK(coveredArea(mesh) == Approx(points).epsilon(0.05));
}

TEST_CASE("A dot and a rounded box are a handful of vertices, whose edges the shader makes")
{
    Mesh dot;
    Mesher(dot, 1).add(DotShape{{30, 30}, 20, {.colour = Qt::red, .ink = {}}, {QColor(Qt::black), 4, {}}});
    CHECK(dot.vertices.size() == 9);
    AreaShape pill{.path = {}, .fill = {.colour = Qt::red, .ink = {}}, .stroke = {QColor(Qt::black), 2, {}}};
    pill.path.addRoundedRect(QRectF(10, 10, 34, 16), 8, 8);
    Mesh box;
    Mesher(box, 2).add(pill);
    CHECK(box.vertices.size() == 9);
    CHECK(box.vertices.front().x == 10 - 1 - 0.25f); // half its line, half a pixel
}

TEST_CASE("What the shader does not draw is drawn from its outline")
{
    Mesh patterned;
    Mesher(patterned, 1).add(DotShape{{30, 30}, 20, {Qt::white, Pattern::Hatch, Qt::red, 1}, {}});
    CHECK(coveredArea(patterned) == Approx(M_PI * 20 * 20).epsilon(0.01));
    Mesh dashed;
    Mesher(dashed, 1).add(DotShape{{30, 30}, 20, {.colour = {}, .ink = {}}, {QColor(Qt::red), 4, {3, 3}}});
    CHECK(dashed.vertices.size() > 100);
}

TEST_CASE("A rounded box is known by its path, and nothing else is taken for one")
{
    QPainterPath path;
    path.addRoundedRect(QRectF(10, 20, 100, 40), 6, 6);
    const auto box = RoundedBox::of(path);
    REQUIRE(box);
    CHECK(box->rect == QRectF(10, 20, 100, 40));
    CHECK(box->radius == Approx(6));
    for (const double radius : {8.0, 10.0}) { // its sides shrink to points
        QPainterPath pill;
        pill.addRoundedRect(QRectF(10.25, 20.5, radius == 10 ? 20 : 34, 2 * radius), radius, radius);
        CHECK(RoundedBox::of(pill));
    }
    CHECK_FALSE(RoundedBox::of(path.toReversed()));
    QPainterPath oval;
    oval.addRoundedRect(QRectF(10, 20, 100, 40), 12, 6);
    CHECK_FALSE(RoundedBox::of(oval));
    path.setElementPositionAt(3, 12, 22);
    CHECK_FALSE(RoundedBox::of(path));
    CHECK_FALSE(RoundedBox::of({}));
}

TEST_CASE("A bend widens the miter, a needle's is cut short")
{
    const std::vector<QPointF> corner{{0, 0}, {10, 0}, {10, 10}};
    CHECK(length(jointsOf(corner)[1].miter) == Approx(std::sqrt(2)));
    const std::vector<QPointF> needle{{0, 0}, {10, 0}, {0, 0.1}};
    CHECK(length(jointsOf(needle)[1].miter) <= 2.5 + 1e-9);
}

TEST_CASE("Repeated points make no joint, and a line of one point is none")
{
    const std::vector<QPointF> line{{0, 0}, {0, 0}, {10, 0}, {10, 0}};
    CHECK(jointsOf(line).size() == 2);
    const std::vector<QPointF> point{{3, 3}, {3, 3}};
    CHECK(jointsOf(point).empty());
}

TEST_CASE("A closed line meets itself in one miter")
{
    const std::vector<QPointF> square{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}};
    const auto joints = jointsOf(square);
    CHECK(joints.front().miter == joints.back().miter);
    CHECK(length(joints.front().miter) == Approx(std::sqrt(2)));
    CHECK(joints.back().along == Approx(40));
}

TEST_CASE("Dashes go around corners and keep their lengths")
{
    const QPolygonF line({{0, 0}, {10, 0}, {10, 10}});
    const auto dashes = dashesOf(line, {6, 3});
    REQUIRE(dashes.size() == 3);
    CHECK(dashes[0].back() == QPointF(6, 0));
    CHECK(dashes[1].front() == QPointF(9, 0));
    CHECK(dashes[1].back() == QPointF(10, 5));
    CHECK(dashes[2].back() == QPointF(10, 10));
}

TEST_CASE("A thin line is as faint as it is thin")
{
    Mesh mesh;
    Mesher(mesh, 1).add(LineShape{QPolygonF({{0, 0}, {10, 0}}), {QColor(0, 0, 0), 0.5, {}}});
    quint8 most = 0;
    for (const MeshVertex& vertex : mesh.vertices) most = std::max(most, vertex.colour[3]);
    CHECK(most == 128);
}

TEST_CASE("A moved halo is the same halo")
{
    Mesh one, many;
    Mesher(one, 1).add(DotShape{{0, 0}, 5, {.colour = Qt::red, .ink = {}}, {}});
    many.append(one, {0, 0});
    many.append(one, {20, 10});
    REQUIRE(many.vertices.size() == 2 * one.vertices.size());
    CHECK(many.vertices.back().x == Approx(one.vertices.back().x + 20));
    CHECK(many.indices.back() == one.indices.back() + one.vertices.size());
}
