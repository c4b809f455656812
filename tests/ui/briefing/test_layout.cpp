#include "ui/briefing/layout/pages.h"
#include "ui/briefing/layout/text.h"

#include "tests/support/print.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace atlas::page;
using namespace Qt::StringLiterals;

namespace {

Rows rowsOf(std::initializer_list<double> heights)
{
    Rows rows;
    int number = 0;
    for (const double height : heights) {
        Row row{.height = height, .shapes = {}};
        row.shapes.emplace_back(TextShape{
            .text = QString::number(number++), .baseline = {}, .font = {}, .colour = {}, .halo = {}});
        rows.push_back(std::move(row));
    }
    return rows;
}

Flow flowOf(Rows body, int columns)
{
    return {.name = u"flow"_s,
            .left = 0,
            .width = 100,
            .body = std::move(body),
            .columns = columns};
}

QPointF placeOf(const Piece& piece, const QString& text)
{
    for (const Shape& shape : piece.shapes)
        if (std::get<TextShape>(shape).text == text) return std::get<TextShape>(shape).baseline;
    FAIL("no row " << text.toStdString());
    return {};
}

}

TEST_CASE("columns are balanced, so that a short list is not one tall column")
{
    Flow flow = flowOf(rowsOf({10, 10, 10, 10, 10}), 2);
    CHECK(page::heightOf(flow) == Catch::Approx(30));
    const Piece piece = take(flow, 1000, false);
    CHECK(piece.height == Catch::Approx(30));
    CHECK(placeOf(piece, u"2"_s) == QPointF(0, 20));
    CHECK(placeOf(piece, u"3"_s) == QPointF(50, 0));
    CHECK(flow.isEmpty());
}

TEST_CASE("what does not fit stays for the next page, and nothing is lost between the two")
{
    Flow flow = flowOf(rowsOf({10, 10, 10, 10, 10}), 2);
    const Piece first = take(flow, 20, false);
    CHECK(first.shapes.size() == 4);
    REQUIRE(flow.body.size() == 1);
    const Piece second = take(flow, 20, true);
    CHECK(placeOf(second, u"4"_s) == QPointF(0, 0));
}

TEST_CASE("a heading is never the last thing on a page")
{
    Flow flow = flowOf(rowsOf({10, 10}), 1);
    flow.head = rowsOf({12});
    CHECK(take(flow, 20, false).height == 0);
    CHECK(flow.head.size() == 1);
    CHECK(take(flow, 22, false).height == Catch::Approx(22));
}

TEST_CASE("rows that belong together are not parted")
{
    Rows rows = rowsOf({10, 10, 10});
    rows[1].keepWithNext = true;
    Flow flow = flowOf(std::move(rows), 1);
    CHECK(take(flow, 25, false).height == Catch::Approx(10));
}

TEST_CASE("a row higher than a page still gets onto one, instead of looping for ever")
{
    Pages pages({100, 100}, {0, 0, 100, 100});
    pages.add(Section{.flows = {flowOf(rowsOf({250, 10}), 1)}, .gap = 0});
    CHECK(pages.count() == 2);
}

TEST_CASE("a block at the bottom ends at the bottom of the content")
{
    Pages pages({100, 100}, {0, 0, 100, 90});
    pages.add(Section{.flows = {flowOf(rowsOf({10}), 1)}, .gap = 0});
    pages.addAtBottom({.flows = {flowOf(rowsOf({20}), 1)}, .gap = 5});
    const Filled filled = std::move(pages).take();
    CHECK(filled.blocks.back().rect.bottom() == Catch::Approx(90));
}

TEST_CASE("blocks run on through columns, balanced, from page to page, and leave room for what comes below")
{
    const auto sectionOf = [](std::vector<Flow> flows) {
        return ColumnSection{.beside = {flowOf(rowsOf({60}), 1)},
                             .flows = std::move(flows),
                             .columns = {{.left = 200}},
                             .furtherColumns = {{.left = 0}, {.left = 100}, {.left = 200}},
                             .blockGap = 5,
                             .below = 20};
    };
    Pages pages({300, 100}, {0, 0, 300, 100});
    pages.add(sectionOf({flowOf(rowsOf({10, 10, 10, 10, 10, 10}), 1), flowOf(rowsOf({10, 10, 10, 10}), 1)}));
    pages.addAtBottom({.flows = {flowOf(rowsOf({20}), 1)}, .gap = 0});
    const Filled filled = std::move(pages).take();
    REQUIRE(filled.pictures.size() == 2);
    REQUIRE(filled.blocks.size() == 5);
    CHECK(filled.blocks[1].rect == QRectF(200, 0, 100, 60));
    CHECK(filled.blocks[2].rect == QRectF(200, 65, 100, 30));
    CHECK(filled.blocks[3].rect == QRectF(0, 0, 100, 10));
    CHECK(filled.blocks[4].rect == QRectF(0, 80, 100, 20));
}

TEST_CASE("columns that begin lower take the less, and are filled in the order given")
{
    Pages pages({300, 100}, {0, 0, 300, 100});
    pages.add(ColumnSection{.flows = {flowOf(rowsOf({10, 10, 10, 10, 10, 10, 10, 10}), 1)},
                            .columns = {{.left = 200}, {.left = 0, .top = 50}, {.left = 100, .top = 50}},
                            .furtherColumns = {{}}});
    const Filled filled = std::move(pages).take();
    REQUIRE(filled.blocks.size() == 3);
    CHECK(filled.blocks[0].rect == QRectF(200, 0, 100, 60));
    CHECK(filled.blocks[1].rect == QRectF(0, 50, 100, 10));
    CHECK(filled.blocks[2].rect == QRectF(100, 50, 100, 10));
}

TEST_CASE("what fits a page only without what comes below is shared between two, so that no page has that alone")
{
    Pages pages({300, 100}, {0, 0, 300, 100});
    pages.add(ColumnSection{.flows = {flowOf(rowsOf({30, 30, 30}), 1)},
                            .columns = {{}},
                            .furtherColumns = {{}},
                            .below = 20});
    pages.addAtBottom({.flows = {flowOf(rowsOf({20}), 1)}, .gap = 0});
    const Filled filled = std::move(pages).take();
    REQUIRE(filled.blocks.size() == 3);
    CHECK(filled.blocks[1].page == 1);
    CHECK(filled.blocks[1].rect.height() == Catch::Approx(30));
}

TEST_CASE("a running head stands on each page that is turned to, and blocks begin below it")
{
    Pages pages({100, 100}, {0, 0, 100, 100});
    pages.setRunningHead(flowOf(rowsOf({15}), 1));
    pages.add(Section{.flows = {flowOf(rowsOf({60, 60, 90}), 1)}, .gap = 0});
    const Filled filled = std::move(pages).take();
    REQUIRE(filled.blocks.size() == 5);
    CHECK(filled.blocks[1].rect == QRectF(0, 0, 100, 15));
    CHECK(filled.blocks[2].rect.top() == Catch::Approx(15));
    CHECK(filled.blocks[4].rect.top() == Catch::Approx(15));
}

TEST_CASE("lines are no wider than their measure, even for a word that is")
{
    installFonts();
    const TextStyle style{.size = 9, .colour = Qt::black};
    const Rows rows =
        setText({{u"short "_s + QString(200, u'W') + u" end"_s, style}}, {.width = 120, .leading = 11});
    REQUIRE(rows.size() > 5);
    QString all;
    for (const Row& row : rows) {
        for (const Shape& shape : row.shapes) {
            const auto& text = std::get<TextShape>(shape);
            all += text.text;
            CHECK(text.baseline.x() + widthOf(text.text, style) <= 120.01);
        }
    }
    CHECK(all.count(u'W') == 200);
}

TEST_CASE("a raised numeral stands right behind its word, on the word's line")
{
    installFonts();
    const TextStyle body{.size = 9, .colour = Qt::black};
    const TextStyle numeral{.size = 7, .colour = Qt::black, .rise = 3};
    const Rows rows = setText({{u"Starmer"_s, body}, {u"1"_s, numeral}}, {.width = 100, .leading = 11});
    REQUIRE(rows.size() == 1);
    const auto& word = std::get<TextShape>(rows[0].shapes[0]);
    const auto& number = std::get<TextShape>(rows[0].shapes[1]);
    CHECK(number.baseline.x() == Catch::Approx(widthOf(word.text, body)).margin(0.2));
    CHECK(number.baseline.y() == Catch::Approx(word.baseline.y() - 3));
}

TEST_CASE("what goes on at a further page stands under the head that says so, once a page")
{
    Flow flow = flowOf(rowsOf({10, 10, 10}), 1);
    flow.head = rowsOf({12});
    flow.continued = rowsOf({13});
    CHECK(take(flow, 22, false).height == Catch::Approx(22));
    CHECK(take(flow, 23, false).height == Catch::Approx(23));
    CHECK(take(flow, 50, false).height == Catch::Approx(23));
    CHECK(flow.isEmpty());
}

TEST_CASE("pages that were filled apart bring their marks along")
{
    Pages cover({100, 100}, {0, 0, 100, 100});
    cover.add(Section{.flows = {flowOf(rowsOf({10}), 1)}, .gap = 0});
    Pages body({100, 100}, {0, 0, 100, 100});
    Flow marked = flowOf(rowsOf({10}), 1);
    marked.bookmark = u"marked"_s;
    body.add(Section{.flows = {marked}, .gap = 0});
    body.beginPage();
    body.beginPage();
    body.add(Section{.flows = {marked}, .gap = 0});
    cover.addPages(std::move(body).take());
    CHECK(cover.count() == 3);
    const Filled filled = std::move(cover).take();
    CHECK(filled.blocks.back().page == 2);
    CHECK(filled.bookmarks.front().page == 1);
}
