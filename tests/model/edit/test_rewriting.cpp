#include "model/edit/rewriting.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

JsonDraft draftOf(const QByteArray& json)
{
    return JsonDraft::of(JsonTree::parse(json).value().root());
}

/// A text after it has been made to say what another says.
std::string rewritten(const QByteArray& text, const QByteArray& wanted)
{
    const auto tree = JsonTree::parse(text);
    const Edit edit{{}, rewriting(text, tree->root(), draftOf(wanted))};
    const auto result = done(text, edit);
    REQUIRE(result);
    CHECK(undone(*result, edit) == text);
    const auto again = JsonTree::parse(*result);
    REQUIRE(again);
    CHECK(rewriting(*result, again->root(), draftOf(wanted)).isEmpty());
    return result->toStdString();
}

}

TEST_CASE("what says what is wanted is not touched")
{
    CHECK(rewritten(R"({"a" : "é\u00e9" ,"b":[1.50 , 2 ] } )", R"({"a": "éé", "b": [1.50, 2]})") ==
          R"({"a" : "é\u00e9" ,"b":[1.50 , 2 ] } )");
}

TEST_CASE("a changed value takes the place of the old one alone")
{
    CHECK(rewritten(R"({"a" : "\u00e9" ,"b":[1 , 2 ] })", R"({"a": "é", "b": [1, 3]})") ==
          R"({"a" : "\u00e9" ,"b":[1 , 3 ] })");
    CHECK(rewritten(R"({ "a": null })", R"({ "a": { "x": "\"\\\n\u0001ж" } })") ==
          R"({ "a": { "x": "\"\\\n\u0001ж" } })");
}

TEST_CASE("members come and go with their commas")
{
    CHECK(rewritten(R"({ "a": 1, "b": 2, "c": 3 })", R"({"b": 2, "c": 3})") == R"({ "b": 2, "c": 3 })");
    CHECK(rewritten(R"({ "a": 1, "b": 2, "c": 3 })", R"({"a": 1, "c": 3})") == R"({ "a": 1, "c": 3 })");
    CHECK(rewritten(R"({ "a": 1, "b": 2, "c": 3 })", R"({"a": 1})") == R"({ "a": 1 })");
    CHECK(rewritten(R"({ "a": 1, "b": 2 })", R"({})") == "{}");
    CHECK(rewritten(R"({ "b": 2 })", R"({"a": 1, "b": 2, "c": [] })") == R"({ "a": 1, "b": 2, "c": [] })");
    CHECK(rewritten(R"({ "b": 2, "x": 0 })", R"({"a": 1, "c": 3, "b": 4})") ==
          R"({ "a": 1, "c": 3, "b": 4 })");
    CHECK(rewritten(R"({ "x": 0, "y": 1 })", R"({"a": 1, "b": 3})") == R"({ "a": 1, "b": 3 })");
}

// Found by the fuzzer: the first of both values was compared with the one that was there, and the other was lost.
TEST_CASE("an object with a key that is there twice is replaced whole")
{
    CHECK(rewritten(R"({ "a": 1, "b":  2 })", R"({"a": 1, "a": 2})") == R"({ "a": 1, "a": 2 })");
    CHECK(rewritten(R"({ "a": 1, "a":  2 })", R"({"a": 3})") == R"({ "a": 3 })");
}

TEST_CASE("what is added is laid out as its neighbours are")
{
    const QByteArray lines = "{\r\n\t\"a\": 1,\r\n\t\"b\": [\r\n\t\t\"x\"\r\n\t]\r\n}";
    CHECK(
        rewritten(lines, R"({"a": 1, "b": ["x", "y"], "c": {"d": null}})") ==
        "{\r\n\t\"a\": 1,\r\n\t\"b\": [\r\n\t\t\"x\",\r\n\t\t\"y\"\r\n\t],\r\n\t\"c\": { \"d\": null }\r\n}");
    CHECK(rewritten(R"({"a":[],"b":{"c":1}})", R"({"a":[1, 2],"b":{"c":1,"d":[{}]}, "e": "f"})") ==
          R"({"a":[1,2],"b":{"c":1,"d":[{}]},"e":"f"})");
    CHECK(rewritten("{ \"a\": [ 1, 2 ],\n  \"b\": [] }", R"({"a": [1, 2, 3], "b": [4, 5]})") ==
          "{ \"a\": [ 1, 2, 3 ],\n  \"b\": [ 4, 5 ] }");
}

TEST_CASE("a line that would become too long is broken")
{
    const QByteArray word(50, 'w');
    const QByteArray text = "{\n  \"a\": [\"" + word + "\"]\n}";
    CHECK(rewritten(text, "{\"a\": [\"" + word + "\", \"1" + word + "\"]}") ==
          "{\n  \"a\": [\"" + word.toStdString() + "\",\n    \"1" + word.toStdString() + "\"]\n}");
}

TEST_CASE("elements are told apart by their ids, and keep how they were written when they move")
{
    CHECK(rewritten(R"([{"id":"a","x":"\u0041"}, {"id":"b"}, {"id":"c"}])",
                    R"([{"id":"b"}, {"id":"c","y":1}, {"id":"a","x":"A"}])") ==
          R"([{"id":"b"}, {"id":"c","y":1}, {"id":"a","x":"\u0041"}])");
}

TEST_CASE("a byte order mark and the missing line feed at the end stay")
{
    CHECK(rewritten("\xEF\xBB\xBF{\n  \"a\": 1\n}", R"({"a": 1, "b": 2})") ==
          "\xEF\xBB\xBF{\n  \"a\": 1,\n  \"b\": 2\n}");
}

// Found by the fuzzer: decoded and encoded again, a key lost the mark that it began with.
TEST_CASE("a byte order mark within a text is a letter like others")
{
    CHECK(rewritten(R"({"a":{}})", "{\"a\":{\"\xEF\xBB\xBFkey\":1}}").contains("\"\xEF\xBB\xBFkey\""));
}

TEST_CASE("a new text has two spaces of indentation, and short things on one line")
{
    CHECK(
        written(draftOf(R"({"format":"x","list":[],"things":[{"id":"a","codes":["FRA"]}],"lens":"all"})")) ==
        "{\n  \"format\": \"x\",\n  \"list\": [],\n  \"things\": [\n    { \"id\": \"a\", \"codes\": "
        "[\"FRA\"] "
        "}\n  ],\n  \"lens\": \"all\"\n}\n");
}
