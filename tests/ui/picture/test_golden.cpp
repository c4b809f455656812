#include "ui/picture/golden.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>

using namespace atlas;
using namespace Qt::StringLiterals;

TEST_CASE("A picture as data rounds to hundredths, so that no machine differs in the last bit")
{
    const Picture picture{.size = {10, 20},
                          .shapes = {DotShape{{1.0 / 3, -0.001}, 2, {.colour = Qt::red, .ink = {}}, {}}}};
    const QJsonObject json = toJson(picture);
    const QJsonObject dot = json["shapes"_L1][0].toObject();
    CHECK(dot["dot"_L1] == QJsonArray{0.33, 0, 2});
    CHECK(dot["fill"_L1] == QStringLiteral("#ff0000"));
    CHECK(json["size"_L1] == QJsonArray{10, 20});
}

TEST_CASE("What is not drawn is not in the data")
{
    const Picture picture{.size = {10, 20},
                          .shapes = {LineShape{QPolygonF({{0, 0}, {5, 5}}), {Qt::black, 1, {}}}}};
    const QJsonObject line = toJson(picture)["shapes"_L1][0].toObject();
    CHECK(line["line"_L1] == QStringLiteral("0,0 5,5"));
    CHECK_FALSE(line.contains(QStringLiteral("dashes")));
    CHECK_FALSE(line.contains(QStringLiteral("fill")));
}
