#include "model/time/date_words_reader.h"
#include "model/time/format.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

const Day today = *Day::fromIso(u"2026-01-10");

/// Canonical EDTF, or what is wrong.
QString read(const QString& text)
{
    const auto reading = readDateWords(text, today);
    if (reading) return reading->time.toString();
    switch (reading.error()) {
    case DateWordsProblem::NotUnderstood: return u"not understood"_s;
    case DateWordsProblem::NoYear: return u"no year"_s;
    case DateWordsProblem::NoSuchDate: return u"no such date"_s;
    case DateWordsProblem::MonthBeforeDay: return u"month before day"_s;
    }
    return {};
}

}

TEST_CASE("A typed date is read in the words of three languages, in any precision")
{
    const std::vector<std::pair<QString, QString>> typed{
        {u"3 jan 2026"_s, u"2026-01-03"_s},
        {u"3 January 2026"_s, u"2026-01-03"_s},
        {u"3rd of January, 2026"_s, u"2026-01-03"_s},
        {u"January 3, 2026"_s, u"2026-01-03"_s},
        {u"Saturday 3 January 2026"_s, u"2026-01-03"_s},
        {u"1er janvier 2026"_s, u"2026-01-01"_s},
        {u"samedi 3 janv. 2026"_s, u"2026-01-03"_s},
        {u"le 3 janvier 2026"_s, u"2026-01-03"_s},
        {u"3 fevrier 2026"_s, u"2026-02-03"_s},
        {u"3 січня 2026"_s, u"2026-01-03"_s},
        {u"3 СІЧНЯ 2026 року"_s, u"2026-01-03"_s},
        {u"субота, 3 січ. 2026 р."_s, u"2026-01-03"_s},
        {u"January 2026"_s, u"2026-01"_s},
        {u"janvier 2026"_s, u"2026-01"_s},
        {u"січень 2026"_s, u"2026-01"_s},
        {u"2026"_s, u"2026"_s},
        {u"Q1 2026"_s, u"2026-01/2026-03"_s},
        {u"2026 q4"_s, u"2026-10/2026-12"_s},
        {u"T1 2026"_s, u"2026-01/2026-03"_s},
        {u"1er trimestre 2026"_s, u"2026-01/2026-03"_s},
        {u"1-й кв. 2026"_s, u"2026-01/2026-03"_s},
        {u"spring 2025"_s, u"2025-21"_s},
        {u"printemps 2025"_s, u"2025-21"_s},
        {u"l’été 2025"_s, u"2025-22"_s},
        {u"весна 2025"_s, u"2025-21"_s},
        {u"навесні 2025 року"_s, u"2025-21"_s},
        {u"fall 2025"_s, u"2025-23"_s},
        {u"2025-03"_s, u"2025-03"_s},
        {u"2025-03-05"_s, u"2025-03-05"_s},
        {u"2025-3-5"_s, u"2025-03-05"_s},
        {u"3/2025"_s, u"2025-03"_s},
        {u"05.01.2026"_s, u"2026-01-05"_s},
        {u"the 2020s"_s, u"202X"_s},
        {u"années 2020"_s, u"202X"_s},
        {u"about March 2025"_s, u"2025-03~"_s},
        {u"today"_s, u"2026-01-10"_s},
        {u"aujourd’hui"_s, u"2026-01-10"_s},
        {u"сьогодні"_s, u"2026-01-10"_s},
        {u"вчора"_s, u"2026-01-09"_s},
        {u"demain"_s, u"2026-01-11"_s},
    };
    for (const auto& [text, edtf] : typed) {
        INFO(text.toStdString());
        CHECK(read(text) == edtf);
    }
}

TEST_CASE("What is no date is not guessed at, and said to be wrong in its own way")
{
    const std::vector<std::pair<QString, QString>> typed{
        {u""_s, u"not understood"_s},
        {u"5 January"_s, u"no year"_s},
        {u"spring"_s, u"no year"_s},
        {u"30 February 2026"_s, u"no such date"_s},
        {u"29/2/2025"_s, u"no such date"_s},
        {u"2025-13"_s, u"no such date"_s},
        {u"12/31/2025"_s, u"month before day"_s},
        {u"5 jui 2025"_s, u"not understood"_s},
        {u"5 ja 2026"_s, u"not understood"_s},
        {u"5 6 January 2026"_s, u"not understood"_s},
        {u"5 January 2025 2026"_s, u"not understood"_s},
        {u"Q5 2026"_s, u"not understood"_s},
        {u"5 spring 2026"_s, u"not understood"_s},
        {u"last week"_s, u"not understood"_s},
        {u"минулого тижня"_s, u"not understood"_s},
        {u"2026-01-05T10:00"_s, u"not understood"_s},
    };
    for (const auto& [text, problem] : typed) {
        INFO(text.toStdString());
        CHECK(read(text) == problem);
    }
}

TEST_CASE("It is told where two numbers could have been read the other way round")
{
    CHECK(readDateWords(u"03/04/2025", today)->dayFirst);
    CHECK(readDateWords(u"03/04/2025", today)->time.toString() == u"2025-04-03"_s);
    CHECK_FALSE(readDateWords(u"13/04/2025", today)->dayFirst);
    CHECK_FALSE(readDateWords(u"04/04/2025", today)->dayFirst);
}

// What the window writes can be typed back.
TEST_CASE("Every date that is formatted is read back as itself, in three languages and two lengths")
{
    QStringList dates{u"2025"_s, u"202X"_s, u"20XX"_s};
    for (int month = 1; month <= 12; ++month) {
        const QString text = u"2025-%1"_s.arg(month, 2, 10, QChar(u'0'));
        dates << text << text + u"-01"_s << text + u"-28"_s;
    }
    for (int season = 21; season <= 24; ++season) dates << u"2025-%1"_s.arg(season);
    for (const QString& date : dates)
        for (const QString& mark : {u""_s, u"~"_s, u"?"_s, u"%"_s})
            for (const Language language : allLanguages)
                for (const DateStyle style : {DateStyle::Long, DateStyle::Short})
                    for (const Gaps gaps : {Gaps::Silent, Gaps::Said}) {
                        const QString edtf = date + mark;
                        const QString words = formatEdtf(*Edtf::parse(edtf), language, style, gaps);
                        INFO(edtf.toStdString() << " " << words.toStdString());
                        CHECK(read(words) == edtf);
                    }
}
