#include "model/dossier/text.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

TEST_CASE("a text that a language lacks is shown in English, then French, then Ukrainian")
{
    LocalText text(Language::Ukrainian, u"Київ"_s);
    CHECK(text.in(Language::English) == u"Київ"_s);
    text.set(Language::French, u"Kiev"_s);
    CHECK(text.in(Language::English) == u"Kiev"_s);
    text.set(Language::English, u"Kyiv"_s);
    CHECK(text.in(Language::French) == u"Kiev"_s);
    CHECK(text.in(Language::English) == u"Kyiv"_s);
}

TEST_CASE("an empty text is empty in every language, however it came to be")
{
    LocalText text;
    CHECK(text.isEmpty());
    CHECK(text.in(Language::French) == QString());
    text.set(Language::French, u"mot"_s);
    CHECK_FALSE(text.isEmpty());
    text.set(Language::French, QString());
    CHECK(text.isEmpty());
    CHECK(text == LocalText());
}

TEST_CASE("a copy of a text does not follow its original")
{
    LocalText original(Language::English, u"before"_s);
    const LocalText copy = original;
    original.set(Language::English, u"after"_s);
    CHECK(copy.in(Language::English) == u"before"_s);
    CHECK(copy != original);
}

TEST_CASE("a quote is translated for those who do not read it")
{
    Quote quote;
    quote.language = u"fr-CA"_s;
    quote.words = u"mots"_s;
    quote.translations.set(Language::English, u"words"_s);
    CHECK(quote.translationFor(Language::English) == u"words"_s);
    CHECK_FALSE(quote.translationFor(Language::French));
    CHECK_FALSE(quote.translationFor(Language::Ukrainian));
}
