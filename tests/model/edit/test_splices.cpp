#include "model/edit/splices.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;

TEST_CASE("splices told in any order are made where they were told")
{
    Splices splices("abcdef");
    splices.insert(6, "6");
    splices.replace(1, 2, "B");
    splices.insert(2, "x");
    splices.insert(2, "y");
    splices.replace(2, 4, "");
    const Edit edit{{}, std::move(splices).changes()};
    CHECK(edit.changes.size() == 2);
    CHECK(done("abcdef", edit) == "aBxyef6");
    CHECK(undone("aBxyef6", edit) == "abcdef");
}

TEST_CASE("an edit is not made in another text than the one it was made for")
{
    const Edit edit{{}, {{4, "ef", "EF!"}, {0, "a", "AA"}}};
    CHECK(done("abcdef", edit) == "AAbcdEF!");
    CHECK_FALSE(done("abcdxf", edit));
    CHECK_FALSE(done("abc", edit));
    CHECK_FALSE(undone("AAbcdEF?", edit));
    CHECK_FALSE(undone("AA", edit));
    CHECK_FALSE(done("abcdef", {{}, {{-1, "", "x"}}}));
    CHECK_FALSE(done("abcdef", {{}, {{7, "", "x"}}}));
}

TEST_CASE("changes that build on one another are made in turn, and taken back in turn")
{
    const Edit edit{{}, {{0, "", "xy"}, {1, "y", ""}, {0, "xab", "-"}}};
    CHECK(done("abc", edit) == "-c");
    CHECK(undone("-c", edit) == "abc");
}
