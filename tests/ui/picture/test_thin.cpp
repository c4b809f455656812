#include "ui/picture/thin.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;

TEST_CASE("thinning drops only points that lie on the line")
{
    QPolygonF line;
    for (int i = 0; i <= 100; ++i) line << QPointF(i, i == 50 ? 5 : 0.01 * (i % 2));
    const QPolygonF thin = thinnedLine(line, 0.1);
    CHECK(thin.size() < 8);
    CHECK(thin.contains(QPointF(50, 5)));
    CHECK(thin.front() == line.front());
    CHECK(thin.back() == line.back());
}

TEST_CASE("thinning keeps rings closed, whether or not they repeat their first point, and islets out")
{
    const QPolygonF open({QPointF(0, 0), QPointF(10, 0), QPointF(10, 10), QPointF(0, 10)});
    for (const QPolygonF& ring : {open, QPolygonF(QRectF(0, 0, 10, 10))}) {
        const QPolygonF thin = thinnedRing(ring, 0.1);
        CHECK(thin.isClosed());
        CHECK(thin.boundingRect() == QRectF(0, 0, 10, 10));
    }
    CHECK(thinnedRing(QPolygonF(QRectF(20, 20, 0.01, 0.01)), 0.1).isEmpty());
}
