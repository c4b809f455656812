#include "model/search/words.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QStringList>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const std::vector<WordAt>& words)
{
    QStringList texts;
    for (const WordAt& word : words) texts.append(word.text);
    return texts;
}

QString typed(QStringView text)
{
    return textsOf(wordsOf(text)).join(u'|');
}

QString searched(QStringView text)
{
    return textsOf(searchedWordsOf(text)).join(u'|');
}

}

// « l’Ukraine » is a word about Ukraine: whoever types Ukraine must find it, and the other way round.
TEST_CASE("An elided syllable is no word of a query, and stands alone in a text")
{
    CHECK(typed(u"l’Ukraine") == u"Ukraine"_s);
    CHECK(typed(u"jusqu'à Paris") == u"jusqu|Paris"_s);
    CHECK(typed(u"Pakistan's") == u"Pakistan"_s);
    CHECK(typed(u"O'Brien") == u"Brien"_s);
    CHECK(typed(u"l'") == u"l"_s);
    CHECK(searched(u"O'Brien") == u"O|Brien|OBrien"_s);
}

TEST_CASE("A Ukrainian apostrophe stands within its word, however it is written")
{
    for (const QString& five : {u"п’ять"_s, u"п'ять"_s, u"пʼять"_s, u"п`ять"_s}) CHECK(typed(five) == u"пять"_s);
}

TEST_CASE("Dashes part words but not the figures of a date")
{
    CHECK(typed(u"Saint-Denis") == u"Saint|Denis"_s);
    CHECK(searched(u"Saint-Denis") == u"Saint|Denis|SaintDenis"_s);
    CHECK(typed(u"2026-01-06") == u"2026-01-06"_s);
    CHECK(typed(u"2025–2026") == u"2025|2026"_s);
    CHECK(typed(u"Kyiv- ") == u"Kyiv"_s);
}

TEST_CASE("Pictographs are words, and what is invisible is none of a word's letters")
{
    CHECK(typed(u"🇺🇦 peace 👍🏽") == u"🇺🇦|peace|👍🏽"_s);
    CHECK(typed(u"co\u00ADalition") == u"coalition"_s);
    CHECK(typed(u"\u200F\u200E") == QString());
    CHECK(typed(u"«?!…» % / <b>") == u"b"_s);
    CHECK(typed(u"") == QString());
}

// The emphasis lies where the word stands, invisible characters included.
TEST_CASE("A word knows where it stands")
{
    const std::vector<WordAt> words = wordsOf(u" the l’Uk\u00ADraine");
    REQUIRE(words.size() == 2);
    CHECK(words[0] == WordAt{1, 3, u"the"_s});
    CHECK(words[1] == WordAt{7, 8, u"Ukraine"_s});
}

TEST_CASE("A word of ten thousand letters is cut, and an unpaired surrogate ends nothing")
{
    const QString longWord(10'000, u'a');
    CHECK(wordsOf(longWord).front().text.size() == longestWord);
    CHECK(wordsOf(longWord).front().length == 10'000);
    CHECK(wordsOf(QString(QChar(0xD83D)) + u" war"_s).back().text == u"war"_s);
}
