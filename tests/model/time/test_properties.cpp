#include "model/time/certainty.h"
#include "model/time/format.h"

#include "tests/model/time/random_edtf.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QList>
#include <QSet>

#include <algorithm>
#include <random>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 10'000;
constexpr Day longAgo(-1'000'000'000'000'000);

/// Nothing, possible, certain: 0, 1, 2.
int rank(std::optional<Certainty> certainty)
{
    if (!certainty) return 0;
    return certainty == Certainty::Possible ? 1 : 2;
}

/// Days around everything the time can mean.
QList<Day> daysAround(const Edtf& time)
{
    QSet<qint64> numbers;
    for (const DayBounds& bounds : {time.start(), time.end()})
        for (const auto& bound : {bounds.earliest, bounds.latest})
            for (qint64 offset = -1; bound && offset <= 1; ++offset)
                numbers.insert((*bound + offset).sinceEpoch());
    QList<qint64> sorted(numbers.begin(), numbers.end());
    std::ranges::sort(sorted);
    QList<Day> days;
    for (const qint64 number : sorted) days.append(Day(number));
    return days;
}

}

// Catches any form that print and parse disagree on.
TEST_CASE("print and parse are each other's inverse", "[edtf][property]")
{
    std::mt19937 random(20260106);
    for (int round = 0; round < rounds; ++round) {
        const QString text = test::randomEdtf(random);
        INFO(text.toStdString());
        const auto time = Edtf::parse(text);
        REQUIRE(time.has_value());
        REQUIRE(time->toString() == text);
        REQUIRE(Edtf::parse(time->toString()) == *time);
    }
}

// Catches bounds that cross: a start after its end, an earliest day after the latest.
TEST_CASE("bounds are in order", "[edtf][property]")
{
    std::mt19937 random(20250302);
    const auto ordered = [](const DayBounds& bounds) {
        return !bounds.earliest || !bounds.latest || *bounds.earliest <= *bounds.latest;
    };
    for (int round = 0; round < rounds; ++round) {
        const Edtf time = *Edtf::parse(test::randomEdtf(random));
        INFO(time.toString().toStdString());
        REQUIRE(ordered(time.start()));
        REQUIRE(ordered(time.end()));
        REQUIRE(ordered(time.bounds()));
        REQUIRE(ordered({time.start().latest, time.end().latest}));
        REQUIRE(ordered({time.start().earliest, time.end().earliest}));
        REQUIRE(time.contains(time));
        REQUIRE_FALSE(isMorePrecise(time, time));
    }
}

// Catches a certainty that is taken back as the days go on, or that holds where nothing is possible.
TEST_CASE("certainty grows to the start, stays, and falls from the end", "[certainty][property]")
{
    std::mt19937 random(20260103);
    for (int round = 0; round < rounds; ++round) {
        const Edtf time = *Edtf::parse(test::randomEdtf(random));
        INFO(time.toString().toStdString());
        int begunBefore = rank(begunBy(longAgo, time));
        int heldBefore = rank(certaintyOn(longAgo, time));
        bool falling = false;
        for (const Day day : daysAround(time)) {
            const int begun = rank(begunBy(day, time));
            const int holds = rank(certaintyOn(day, time));
            REQUIRE(begun >= begunBefore);
            REQUIRE(holds <= begun);
            falling = falling || holds < heldBefore;
            REQUIRE((!falling || holds <= heldBefore));
            begunBefore = begun;
            heldBefore = holds;
        }
    }
}

// Catches a form that some language has no words for, and dates that a template's place swallowed.
TEST_CASE("every time has words in every language", "[format][property]")
{
    std::mt19937 random(20250315);
    for (int round = 0; round < rounds; ++round) {
        const Edtf time = *Edtf::parse(test::randomEdtf(random));
        INFO(time.toString().toStdString());
        for (const Language language : allLanguages)
            for (const DateStyle style : {DateStyle::Long, DateStyle::Short, DateStyle::DayMonth})
                for (const Gaps gaps : {Gaps::Silent, Gaps::Said}) {
                    const QString text = formatEdtf(time, language, style, gaps);
                    REQUIRE_FALSE(text.isEmpty());
                    REQUIRE_FALSE(text.contains(u'%'));
                    REQUIRE(text.trimmed() == text);
                }
    }
}

// Catches a read beyond the text's end and a loop without one: any bytes are a date or an error within the
// text.
TEST_CASE("no text makes the parser stumble", "[edtf][property]")
{
    std::mt19937 random(19910824);
    const QString alphabet = u"0123456789-/.?~%XYT:+ \u00e9\U0001F600"_s + QChar(0);
    std::uniform_int_distribution<qsizetype> letter(0, alphabet.size() - 1);
    std::uniform_int_distribution<qsizetype> length(0, 70);
    std::uniform_int_distribution<int> mutations(0, 3);
    for (int round = 0; round < 10 * rounds; ++round) {
        QString text = round % 2 ? test::randomEdtf(random) : QString();
        if (text.isEmpty()) {
            for (qsizetype i = length(random); i > 0; --i) text.append(alphabet[letter(random)]);
        } else {
            std::uniform_int_distribution<qsizetype> place(0, text.size() - 1);
            for (int i = mutations(random); i > 0; --i) text[place(random)] = alphabet[letter(random)];
        }
        const auto time = Edtf::parse(text);
        if (time) {
            REQUIRE(Edtf::parse(time->toString()) == *time);
        } else {
            REQUIRE(time.error().column >= 1);
            REQUIRE(time.error().column <= text.size() + 1);
            REQUIRE_FALSE(time.error().sentence.isEmpty());
        }
    }
}
