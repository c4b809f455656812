#include "model/time/language.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

// Catches a code that one side writes and the other cannot read, and "frisian" taken for French.
TEST_CASE("languages are found by code and by longer tag", "[language]")
{
    for (const Language language : allLanguages) CHECK(languageFromCode(languageCode(language)) == language);
    CHECK(languageFromCode(u"fr-CA") == Language::French);
    CHECK(languageFromCode(u"uk_UA") == Language::Ukrainian);
    CHECK(languageFromCode(u"EN") == Language::English);
    CHECK_FALSE(languageFromCode(u"fri"));
    CHECK_FALSE(languageFromCode(u"de"));
    CHECK_FALSE(languageFromCode(u""));
}
