#include "model/edit/json_draft.h"

#include "tests/model/edit/texts.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

TEST_CASE("a draft says what was read, in the same digits and order")
{
    const JsonDraft draft = draftOf(R"({"z": -0.0, "\u0061": "\u00e9\n", "l": [true, false, null, 1e40]})");
    REQUIRE(draft.members().size() == 3);
    CHECK(draft.members()[0].value.digits() == "-0.0");
    CHECK(draft.members()[1].key == "a");
    CHECK(draft.find("a")->text() == u"é\n"_s);
    CHECK(draft.find("l")->elements()[3].digits() == "1e40");
    CHECK(draft == draftOf(R"({"z": -0.0, "a": "é\n", "l": [true, false, null, 1e40]})"));
    CHECK_FALSE(draft == draftOf(R"({"z": 0.0, "a": "é\n", "l": [true, false, null, 1e40]})"));
}

TEST_CASE("a member is set in its place, after what it belongs after, or at the end")
{
    JsonDraft draft = draftOf(R"({"id": 1, "title": 2, "x": 3})");
    draft.set("title", JsonDraft::number(qint64(4)), {"x"});
    draft.set("kind", JsonDraft(), {"id", "never"});
    draft.set("last", JsonDraft(), {"never"});
    draft.set("end", JsonDraft());
    CHECK(draft == draftOf(R"({"id": 1, "kind": null, "title": 4, "x": 3, "last": null, "end": null})"));
    draft.remove("kind");
    draft.remove("never");
    CHECK_FALSE(draft.find("kind"));
}

TEST_CASE("a number is written in the fewest digits that read back to it, and never as none")
{
    CHECK(JsonDraft::number(0.1).digits() == "0.1");
    CHECK(JsonDraft::number(30.52).digits() == "30.52");
    CHECK(JsonDraft::number(qint64(-7)).digits() == "-7");
    CHECK(JsonDraft::number(std::numeric_limits<double>::quiet_NaN()).is(JsonType::Null));
}
