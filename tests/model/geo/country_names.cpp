#include "model/geo/country_names.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

// Catches a switch of the name source or of its locale: members are to read as their readers write them.
TEST_CASE("A state is named in each language of the interface")
{
    CHECK(countryName(u"FRA", Language::English) == u"France"_s);
    CHECK(countryName(u"GBR", Language::English) == u"United Kingdom"_s);
    CHECK(countryName(u"GBR", Language::French) == u"Royaume-Uni"_s);
    CHECK(countryName(u"NLD", Language::French) == u"Pays-Bas"_s);
    CHECK(countryName(u"UKR", Language::Ukrainian) == u"Україна"_s);
    CHECK(countryName(u"DEU", Language::Ukrainian) == u"Німеччина"_s);
}

// Catches the loss of the project's exceptions, and with them Kosovo, which has no ISO code.
TEST_CASE("The project's own names take precedence over CLDR's")
{
    CHECK(countryName(u"CZE", Language::English) == u"Czechia"_s);
    CHECK(countryName(u"TUR", Language::English) == u"Türkiye"_s);
    CHECK(countryName(u"XKX", Language::French) == u"Kosovo"_s);
    CHECK(countryName(u"COD", Language::English) == u"DR Congo"_s);
    CHECK(countryName(u"MMR", Language::English) == u"Myanmar"_s);
    CHECK(countryName(u"BIH", Language::English) == u"Bosnia and Herzegovina"_s);
}

// Catches names made of any three letters: an unknown code must show as unknown, not as a name.
TEST_CASE("What is no country code has no name")
{
    for (const QString& code : {u"ZZZ"_s, u"fra"_s, u"FR"_s, u"EU"_s, u""_s}) {
        CHECK(countryName(code, Language::English).isEmpty());
        CHECK_FALSE(isCountryCode(code));
    }
    CHECK(isCountryCode(u"NOR"));
    CHECK(isCountryCode(u"XKX"));
}
