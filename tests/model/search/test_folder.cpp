#include "model/search/folder.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QStringList>

#include <random>

using namespace atlas;
using namespace Qt::StringLiterals;

// Who reads one script or spelling must find what the dossier writes in another.
TEST_CASE("Spellings of one word fold alike")
{
    const QList<QStringList> alike{
        {u"Kyiv"_s, u"KYIV"_s, u"Київ"_s, u"Kyïv"_s, u"Kyyiv"_s},
        {u"Kiev"_s, u"Киев"_s, u"kiev"_s},
        {u"Zelensky"_s, u"Zelenskyy"_s, u"Zelenskiy"_s, u"Zelenskyi"_s, u"Zelenskij"_s, u"Зеленський"_s,
         u"Зеленский"_s, u"Zelens'kyy"_s},
        {u"Yuliia"_s, u"Yuliya"_s, u"Yulia"_s, u"Iulia"_s, u"Юлія"_s},
        {u"Zaporizhzhia"_s, u"Zaporizhzhya"_s, u"Запоріжжя"_s},
        {u"œuvre"_s, u"oeuvre"_s, u"ŒUVRE"_s},
        {u"élysée"_s, u"Elysee"_s, u"e\u0301lyse\u0301e"_s},
        {u"İstanbul"_s, u"Istanbul"_s, u"ıstanbul"_s, u"istanbul"_s},
        {u"Straße"_s, u"STRASSE"_s},
        {u"Łódź"_s, u"Lodz"_s},
        {u"ﬁnal"_s, u"final"_s},
    };
    const Folder folder;
    for (const QStringList& spellings : alike) {
        const QString first = folder.fold(spellings.first());
        for (const QString& spelling : spellings) {
            INFO(spelling.toStdString());
            CHECK(folder.fold(spelling) == first);
        }
    }
}

TEST_CASE("Words that are not alike stay apart")
{
    const Folder folder;
    CHECK(folder.fold(u"Kyiv") != folder.fold(u"Kiev"));
    CHECK(folder.fold(u"Iran") != folder.fold(u"Iraq"));
    CHECK(folder.fold(u"2025") != folder.fold(u"2026"));
}

TEST_CASE("Scripts written from right to left become Latin, and pictographs stay what they are")
{
    const Folder folder;
    CHECK(folder.fold(u"ירושלים") == u"irwslim"_s);
    CHECK_FALSE(folder.fold(u"القاهرة").isEmpty());
    CHECK(folder.fold(u"👍🏽") == u"👍🏽"_s);
    CHECK(folder.fold(u"北京") == u"beijing"_s);
    CHECK(folder.fold(u"").isEmpty());
}

// An index folds what was folded: were the two to differ, nothing would be found.
TEST_CASE("Folding what is folded changes nothing")
{
    const Folder folder;
    std::mt19937 random(6);
    const QString letters = u"aijyIİıœßéÉêкКиїійєюягґщжьъыэ’-0192łØñçאبλΣς北京한日ひカकไ🇺🇦👍🏽\u0301\u0308\u00AD"_s;
    std::uniform_int_distribution<qsizetype> place(0, letters.size() - 1);
    std::uniform_int_distribution<int> length(0, 12);
    for (int round = 0; round < 4'000; ++round) {
        QString word;
        for (int i = length(random); i > 0; --i) word += letters[place(random)];
        const QString folded = folder.fold(word);
        INFO(word.toStdString() << " → " << folded.toStdString());
        REQUIRE(folder.fold(folded) == folded);
    }
}
