#include "model/search/typing_error.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;

TEST_CASE("One letter left out, added, changed or swapped is one error")
{
    CHECK(beginsWithOneError(u"zelenski", u"zelnski"));
    CHECK(beginsWithOneError(u"zelenski", u"zelennski"));
    CHECK(beginsWithOneError(u"zelenski", u"zelanski"));
    CHECK(beginsWithOneError(u"zelenski", u"zeelnski"));
    CHECK(beginsWithOneError(u"macron", u"macroni"));
    CHECK(beginsWithOneError(u"macron", u"nacron"));
}

TEST_CASE("A word still being typed may hold the error already")
{
    CHECK(beginsWithOneError(u"zelenski", u"zeeln"));
    CHECK(beginsWithOneError(u"zelenski", u"zeln"));
}

TEST_CASE("No error, two errors and nothing in common are not one error")
{
    CHECK_FALSE(beginsWithOneError(u"zelenski", u"zelen"));
    CHECK_FALSE(beginsWithOneError(u"zelenski", u"zalanski"));
    CHECK_FALSE(beginsWithOneError(u"paris", u"london"));
    CHECK_FALSE(beginsWithOneError(u"", u"paris"));
    CHECK_FALSE(beginsWithOneError(u"paris", u""));
}
