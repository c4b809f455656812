#include "ui/briefing/output/pdf_shapes.h"

#include "tests/ui/briefing/briefing_fixture.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

AreaShape square(double left, const Fill& fill, const Stroke& stroke)
{
    AreaShape area{.path = {}, .fill = fill, .stroke = stroke};
    area.path.addRect(left, 10, 20, 20);
    return area;
}

const Stroke blue{.colour = Qt::blue, .width = 0.5, .dashes = {}};

}

TEST_CASE("What a clip's end takes back is said anew, so that no line after a hatch has the hatch's colour")
{
    const Fill hatch{.colour = {}, .pattern = Pattern::Diagonal, .ink = Qt::red};
    const QByteArray operators = shapeOperators(
        {.size = {100, 100}, .shapes = {square(0, {.colour = {}, .ink = {}}, blue), square(30, hatch, {}),
                                        square(60, {.colour = {}, .ink = {}}, blue)}});
    const qsizetype inHatch = operators.indexOf("1.000 0.000 0.000 RG");
    const qsizetype end = operators.indexOf("\nQ\n", inHatch);
    REQUIRE(inHatch > 0);
    CHECK(operators.lastIndexOf("\nq\n", inHatch) > 0);
    // The pen before the hatch is in force again, and is not repeated.
    CHECK(operators.indexOf("0.000 0.000 1.000 RG") < inHatch);
    CHECK(operators.indexOf("RG", end) < 0);
    CHECK(operators.count("q") == operators.count("Q"));
}

TEST_CASE("Outlines are closed and in whole path units, so that a map takes no decimals and its corners are joined")
{
    const QByteArray operators = shapeOperators(
        {.size = {100, 80}, .shapes = {square(1.234, {.colour = Qt::white, .ink = {}}, blue)}});
    CHECK(operators.startsWith("q 1 j\n0.05 0 0 -0.05 0 80 cm\n"));
    CHECK(operators.contains("25 200 m\n425 200 l\n425 600 l\n25 600 l\nh\nB*\n"));
}

TEST_CASE("Dashes, dots and faded bars of a page stand in its stream, and its texts do not")
{
    const Stroke dashed{.colour = Qt::black, .width = 1, .dashes = {1, 2.2}};
    const LineShape line{.points = {QPointF(0, 0), QPointF(10, 0)}, .stroke = dashed};
    const DotShape dot{.centre = {5, 5}, .radius = 2, .fill = {.colour = Qt::black, .ink = {}}, .stroke = {}};
    const BarShape bar{.rect = {0, 10, 40, 5}, .colour = Qt::black, .fadeLeft = 10};
    const QByteArray drawn = shapeOperators({.size = {100, 100}, .shapes = {line, dot, bar}});
    CHECK(drawn.contains("[20 44 ] 0 d"));
    CHECK(drawn.contains(" c\n"));
    CHECK(drawn.count("f*") >= 2);

    TextShape text;
    text.text = u"Paris"_s;
    const QByteArray none = shapeOperators({.size = {100, 100}, .shapes = {text}});
    CHECK(none == "q 1 j\n0.05 0 0 -0.05 0 100 cm\nQ\n");
}

TEST_CASE("A page's texts stand over its shapes in the PDF, so that no map hides its labels")
{
    // No shape of a page that comes after a text covers any of it.
    BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    request.plan.kind = GENERATE(Template::Page, Template::Country, Template::Changes);
    request.session.actor = ActorId(u"FRA"_s);
    const Briefing briefing = composed(request);
    for (const Picture& page : briefing.pages) {
        std::vector<QPointF> texts;
        for (const Shape& shape : page.shapes) {
            if (const auto* text = std::get_if<TextShape>(&shape)) texts.push_back(text->baseline);
            const auto* area = std::get_if<AreaShape>(&shape);
            if (!area || !area->fill.colour.isValid()) continue;
            CHECK(std::ranges::none_of(texts, [&](QPointF at) { return area->path.contains(at); }));
        }
    }
}
