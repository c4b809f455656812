#include "model/dossier/hidden_characters.h"
#include "model/io/encoding.h"
#include "model/io/nearest_word.h"
#include "model/io/text_position.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

TEST_CASE("lines and columns are counted in characters, not bytes")
{
    const QByteArray text = "a\n\xC3\xA9\xF0\x9F\x98\x80x\r\n\nlast";
    PositionFinder positions(text);
    CHECK(positions.at(0) == TextPosition{1, 1});
    CHECK(positions.at(1) == TextPosition{1, 2}); // the line feed belongs to its line
    CHECK(positions.at(2) == TextPosition{2, 1});
    CHECK(positions.at(4) == TextPosition{2, 2}); // after é
    CHECK(positions.at(8) == TextPosition{2, 3}); // after an emoji
    CHECK(positions.at(8) == TextPosition{2, 3});
    CHECK(positions.at(11) == TextPosition{3, 1});
    CHECK(positions.at(12) == TextPosition{4, 1});
    CHECK(positions.at(text.size()) == TextPosition{4, 5});
}

TEST_CASE("the first byte that is not UTF-8 is found")
{
    CHECK_FALSE(firstInvalidByte("plain, é, Ж, 😀"));
    CHECK(firstInvalidByte("ab\xE9") == 2);
    CHECK(firstInvalidByte("\xC3\xA9\xC0\x80") == 2); // overlong
    CHECK(firstInvalidByte("a\xED\xA0\x80z") == 1);   // half a surrogate pair
    CHECK(firstInvalidByte("abc\xE2\x82") == 3);      // cut short
    CHECK(firstInvalidByte("\xF5\x80\x80\x80") == 0); // beyond Unicode
}

TEST_CASE("hidden characters are found, and line breaks and accents are not")
{
    CHECK_FALSE(firstHiddenCharacter(u"L’été à Kyïv\nЖ\u00A0!"));
    CHECK(firstHiddenCharacter(u"a\u202Eb") == u"U+202E"_s);
    CHECK(firstHiddenCharacter(u"a\u2066b") == u"U+2066"_s);
    CHECK(firstHiddenCharacter(u"tab\t") == u"U+0009"_s);
    CHECK(firstHiddenCharacter(u"\u0085") == u"U+0085"_s);
}

TEST_CASE("a mistyped word leads to the one that was meant")
{
    const QStringList words{u"GRC"_s, u"GBR"_s, u"member"_s, u"meeting"_s, u"Lithuania"_s};
    const auto meant = [&](QStringView word) {
        const auto nearest = nearestWord(word, words);
        return nearest ? words[*nearest] : QString();
    };
    CHECK(meant(u"Lituania") == u"Lithuania"_s);
    CHECK(meant(u"membre") == u"member"_s);
    CHECK(meant(u"metting") == u"meeting"_s);
    CHECK(meant(u"GRB") == u"GBR"_s); // a swap is likelier than another letter
    CHECK(meant(u"gbr") == u"GBR"_s);
    CHECK(meant(u"something else") == QString());
    CHECK(meant(u"") == QString());
    CHECK(meant(QString(10'000, u'a')) == QString());
}
