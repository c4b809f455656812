#include "ui/picture/pattern.h"
#include "ui/picture/pattern_marks.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>

using namespace atlas;
using Catch::Approx;

namespace {

QPainterPath frame()
{
    QPainterPath path;
    path.addRect(0, 0, 100, 60);
    path.addRect(30, 20, 40, 20);
    return path;
}

}

TEST_CASE("Lines of a pattern stay inside the area and out of its holes")
{
    const Pattern pattern = GENERATE(Pattern::Hatch, Pattern::Horizontal, Pattern::Diagonal);
    const QPainterPath area = frame();
    const PatternMarks marks = patternMarks(area, pattern);
    REQUIRE_FALSE(marks.lines.empty());
    for (const QLineF& line : marks.lines) CHECK(area.contains(line.center()));
}

TEST_CASE("Neighbouring lines are one spacing apart, and hatches rise as diagonals fall")
{
    QPainterPath path;
    path.addRect(0, 0, 200, 200);
    for (const Pattern pattern : {Pattern::Hatch, Pattern::Diagonal}) {
        const bool rising = pattern == Pattern::Hatch;
        const auto lines = patternMarks(path, pattern).lines;
        REQUIRE(lines.size() > 10);
        const QLineF line = lines[8];
        CHECK(((line.dy() < 0) == (line.dx() > 0)) == rising);
        const QLineF next = lines[9];
        const QPointF way = next.p1() - line.p1();
        const double apart = std::abs(way.x() * line.dy() - way.y() * line.dx()) / line.length();
        CHECK(apart == Approx(patternMetrics(pattern).spacing));
    }
}

TEST_CASE("A pattern runs on across areas that touch")
{
    QPainterPath left, right;
    left.addRect(0, 0, 50, 50);
    right.addRect(50, 0, 50, 50);
    const auto ends = patternMarks(left, Pattern::Horizontal).lines;
    const auto starts = patternMarks(right, Pattern::Horizontal).lines;
    REQUIRE(ends.size() == starts.size());
    for (size_t i = 0; i < ends.size(); ++i) CHECK(ends[i].p2().y() == Approx(starts[i].p1().y()));
}

TEST_CASE("Dots stand on a square grid inside the area")
{
    const QPainterPath area = frame();
    const PatternMarks marks = patternMarks(area, Pattern::Dots);
    REQUIRE_FALSE(marks.dots.empty());
    for (const QPointF& dot : marks.dots) {
        CHECK(area.contains(dot + QPointF(1e-6, 1e-6)));
        CHECK(std::remainder(dot.x(), 7) == Approx(0).margin(1e-9));
        CHECK(std::remainder(dot.y(), 7) == Approx(0).margin(1e-9));
    }
}

TEST_CASE("Print's patterns are finer by their scale")
{
    const PatternMarks marks = patternMarks(frame(), Pattern::Hatch, 0.85);
    CHECK(marks.width == Approx(2.4 * 0.85));
    CHECK(marks.lines.size() > patternMarks(frame(), Pattern::Hatch).lines.size());
}

TEST_CASE("A solid area and an empty one have no marks")
{
    CHECK(patternMarks(frame(), Pattern::Solid).lines.empty());
    CHECK(patternMarks({}, Pattern::Hatch).lines.empty());
}
