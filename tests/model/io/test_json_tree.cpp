#include "model/io/json_tree.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QList>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

JsonTree::Fault faultOf(QByteArrayView json)
{
    const auto tree = JsonTree::parse(json);
    REQUIRE_FALSE(tree);
    return tree.error().fault;
}

}

TEST_CASE("each value and key knows where it stands")
{
    const QByteArray json = "{ \"a\" : [ 1, \"b\\u00e9\",\n null ], \"c\": {} }";
    const auto tree = JsonTree::parse(json);
    REQUIRE(tree);
    QList<quint32> offsets;
    for (const JsonValue part : tree->root().children()) {
        offsets.append(part.offset());
        for (const JsonValue element : part.children()) offsets.append(element.offset());
    }
    CHECK(offsets == QList<quint32>{2, 8, 10, 13, 25, 33, 38});
}

TEST_CASE("a string's escape sequences are resolved, and its bytes stay as written")
{
    const QByteArray json = R"("a\"\\\/\b\f\n\r\t\u0416\ud83d\ude00é")";
    const auto tree = JsonTree::parse(json);
    REQUIRE(tree);
    CHECK(tree->root().isEscaped());
    CHECK(tree->root().text() == u"a\"\\/\b\f\n\r\tЖ😀é"_s);
    CHECK(tree->root().raw() == QByteArrayView(json).sliced(1, json.size() - 2));
}

TEST_CASE("children are counted without those that they contain")
{
    const QByteArray json = "[[1, 2], {\"a\": [3]}, []]";
    const auto tree = JsonTree::parse(json);
    REQUIRE(tree);
    CHECK(tree->root().childCount() == 3);
}

TEST_CASE("what is wrong with a text is told apart")
{
    using enum JsonTree::Fault;
    CHECK(faultOf("") == Nothing);
    CHECK(faultOf("\xEF\xBB\xBF") == Nothing);
    CHECK(faultOf("{} {}") == Trailing);
    CHECK(faultOf("[tru]") == Value);
    CHECK(faultOf("{a: 1}") == Key);
    CHECK(faultOf("{\"a\" 1}") == Colon);
    CHECK(faultOf("{\"a\": 1 \"b\"}") == ObjectSeparator);
    CHECK(faultOf("[1 2]") == ArraySeparator);
    CHECK(faultOf(R"("\x")") == Escape);
    CHECK(faultOf(R"("\udc00")") == Escape);
    CHECK(faultOf("\"a") == OpenString);
    CHECK(faultOf("\"a\nb\"") == ControlCharacter);
    CHECK(faultOf("[1.]") == Number);
}

TEST_CASE("nesting is limited, and the limit itself is allowed")
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    const QByteArray deepest = nested(JsonTree::deepest);
    CHECK(JsonTree::parse(deepest));
    const QByteArray deeper = nested(JsonTree::deepest + 1);
    CHECK(faultOf(deeper) == JsonTree::Fault::Depth);
}

TEST_CASE("a text of too many values is refused before it fills the memory")
{
    const QByteArray json = "[1, {\"a\": 2}]"; // the list, 1, the object, its key and 2
    CHECK(JsonTree::parse(json, 5));
    const auto tree = JsonTree::parse(json, 4);
    REQUIRE_FALSE(tree);
    CHECK(tree.error().fault == JsonTree::Fault::Size);
    CHECK(tree.error().offset == 10);
}
