#include "model/items/excerpt.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;

TEST_CASE("The line of a problem is found, without its line end")
{
    const Excerpts excerpts(QByteArray("{\r\n  \"at\": 2026-13-06\r\n}"));
    CHECK(excerpts.at(2, 9).text == QStringLiteral("  \"at\": 2026-13-06"));
    CHECK(excerpts.at(2, 9).column == 9);
    CHECK(excerpts.at(3, 1).text == QStringLiteral("}"));
}

TEST_CASE("A line that the file does not have is empty, not a crash")
{
    const Excerpts excerpts{QByteArray()};
    CHECK(excerpts.at(0, 0) == Excerpt());
    CHECK(excerpts.at(7, 1) == Excerpt());
}

TEST_CASE("A very long line is cut around the column, which still points at the same character")
{
    const Excerpts excerpts(QByteArray(1'000'000, '[') + 'X' + QByteArray(1'000'000, ']'));
    const Excerpt excerpt = excerpts.at(1, 1'000'001);
    REQUIRE(excerpt.column >= 1);
    CHECK(excerpt.text.size() < 200);
    CHECK(excerpt.text[excerpt.column - 1] == u'X');
}

TEST_CASE("Columns count characters, not bytes")
{
    const Excerpts excerpts(QByteArray("\"Київ\" !"));
    const Excerpt excerpt = excerpts.at(1, 8);
    CHECK(excerpt.text[excerpt.column - 1] == u'!');
}
