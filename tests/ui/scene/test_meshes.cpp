#include "ui/scene/dashes.h"
#include "ui/scene/mesh.h"
#include "ui/scene/polyline.h"
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
