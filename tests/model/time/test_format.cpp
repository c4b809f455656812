#include "model/time/format.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

/// In French the parts of a date are joined by no-break spaces: shown here as `_`.
QString visible(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u'_');
}

QString say(QStringView edtf, Language language, DateStyle style = DateStyle::Long, Gaps gaps = Gaps::Said)
{
    return visible(formatEdtf(Edtf::parse(edtf).value(), language, style, gaps));
}

struct Said {
    QString edtf;
    QString english, french, ukrainian;
};

void checkAll(const QList<Said>& table, DateStyle style = DateStyle::Long, Gaps gaps = Gaps::Said)
{
    for (const Said& row : table) {
        INFO(row.edtf.toStdString());
        CHECK(say(row.edtf, Language::English, style, gaps) == row.english);
        CHECK(say(row.edtf, Language::French, style, gaps) == row.french);
        CHECK(say(row.edtf, Language::Ukrainian, style, gaps) == row.ukrainian);
    }
}

}

// Catches « 1 janvier », a Ukrainian nominative within a full date, and a system locale's order of parts.
TEST_CASE("a day is written as each language writes it", "[format]")
{
    const Day first = *Day::fromIso(u"2026-01-01");
    const Day fifth = *Day::fromIso(u"2026-01-05");
    CHECK(formatDay(fifth, Language::English) == u"5 January 2026"_s);
    CHECK(visible(formatDay(fifth, Language::French)) == u"5_janvier_2026"_s);
    CHECK(visible(formatDay(first, Language::French)) == u"1er_janvier_2026"_s);
    CHECK(formatDay(fifth, Language::Ukrainian) == u"5 січня 2026"_s);
    CHECK(formatDay(fifth, Language::English, DateStyle::Short) == u"5 Jan 2026"_s);
    CHECK(visible(formatDay(fifth, Language::French, DateStyle::Short)) == u"5_janv._2026"_s);
    CHECK(formatDay(fifth, Language::Ukrainian, DateStyle::Short) == u"5 січ. 2026"_s);
    CHECK(formatDay(fifth, Language::English, DateStyle::DayMonth) == u"5 Jan"_s);
    CHECK(visible(formatDay(first, Language::French, DateStyle::DayMonth)) == u"1er_janv."_s);
    CHECK(formatDay(*Day::fromCalendar({-43, 3, 15}), Language::English) == u"15 March 44 BCE"_s);
}

// Catches a month alone in the genitive, and a weekday that is a day off.
TEST_CASE("months and weekdays stand alone", "[format]")
{
    CHECK(formatMonth(2025, 3, Language::English) == u"March 2025"_s);
    CHECK(visible(formatMonth(2025, 3, Language::French)) == u"mars_2025"_s);
    CHECK(formatMonth(2025, 3, Language::Ukrainian) == u"березень 2025"_s);
    CHECK(formatMonth(2025, 3, Language::English, DateStyle::Short) == u"Mar 2025"_s);
    CHECK(formatMonth(2025, 3, Language::English, DateStyle::DayMonth) == u"Mar"_s);
    const Day monday = *Day::fromIso(u"2026-01-05");
    CHECK(formatWeekday(monday, Language::English) == u"Monday"_s);
    CHECK(formatWeekday(monday, Language::French) == u"lundi"_s);
    CHECK(formatWeekday(monday, Language::Ukrainian) == u"понеділок"_s);
}

// Catches a date that claims more than its source: above all "1 March 2025" for a month.
TEST_CASE("a date says what its source leaves out", "[format]")
{
    checkAll({
        {u"2026-01-06"_s, u"6 January 2026"_s, u"6_janvier_2026"_s, u"6 січня 2026"_s},
        {u"2025-03"_s, u"March 2025 (day not stated)"_s, u"mars_2025 (jour non précisé)"_s,
         u"березень 2025 (день не вказано)"_s},
        {u"2025-03-XX"_s, u"March 2025 (day not stated)"_s, u"mars_2025 (jour non précisé)"_s,
         u"березень 2025 (день не вказано)"_s},
        {u"2025-XX"_s, u"2025 (month not stated)"_s, u"2025 (mois non précisé)"_s,
         u"2025 (місяць не вказано)"_s},
        {u"2025-XX-XX"_s, u"2025 (month and day not stated)"_s, u"2025 (mois et jour non précisés)"_s,
         u"2025 (місяць і день не вказано)"_s},
        {u"2025"_s, u"2025"_s, u"2025"_s, u"2025"_s},
        {u"2025-21"_s, u"spring 2025"_s, u"printemps_2025"_s, u"весна 2025"_s},
        {u"2025-24"_s, u"winter 2025"_s, u"hiver_2025"_s, u"зима 2025"_s},
        {u"202X"_s, u"the 2020s"_s, u"années_2020"_s, u"2020-ті роки"_s},
        {u"20XX"_s, u"the years 2000–2099"_s, u"années_2000–2099"_s, u"2000–2099 роки"_s},
        {u"000X"_s, u"the years 1 BCE–9"_s, u"années_1_av._J.-C.–9"_s, u"1 до н. е.–9 роки"_s},
        {u"Y12025"_s, u"12025"_s, u"12025"_s, u"12025"_s},
        {u"-0043"_s, u"44 BCE"_s, u"44_av._J.-C."_s, u"44 до н. е."_s},
    });
    CHECK(say(u"2025-03", Language::English, DateStyle::Long, Gaps::Silent) == u"March 2025"_s);
    CHECK(say(u"2025-03", Language::French, DateStyle::Short, Gaps::Said)
          == u"mars_2025 (jour non précisé)"_s);
}

// Catches a qualification that is dropped, and an approximate date without its language's article or case.
TEST_CASE("a date says how sure its source is", "[format]")
{
    checkAll({
        {u"2025-12-31~"_s, u"about 31 December 2025"_s, u"vers le 31_décembre_2025"_s,
         u"близько 31 грудня 2025"_s},
        {u"2025-03~"_s, u"about March 2025"_s, u"vers mars_2025"_s, u"близько березня 2025"_s},
        {u"2025~"_s, u"about 2025"_s, u"vers 2025"_s, u"близько 2025 року"_s},
        {u"2025-22~"_s, u"about summer 2025"_s, u"vers l’été_2025"_s, u"близько літа 2025"_s},
        {u"202X~"_s, u"about the 2020s"_s, u"vers les années_2020"_s, u"близько 2020-х років"_s},
        {u"2025?"_s, u"2025 (uncertain)"_s, u"2025 (date incertaine)"_s, u"2025 (дата непевна)"_s},
        {u"2025-03?"_s, u"March 2025 (day not stated, uncertain)"_s,
         u"mars_2025 (jour non précisé, date incertaine)"_s,
         u"березень 2025 (день не вказано, дата непевна)"_s},
        {u"2025-03-02%"_s, u"about 2 March 2025 (uncertain)"_s, u"vers le 2_mars_2025 (date incertaine)"_s,
         u"близько 2 березня 2025 (дата непевна)"_s},
    });
}

// Catches prepositions without their French contraction or Ukrainian case, and repeated months and years.
TEST_CASE("intervals are phrases", "[format]")
{
    checkAll({
        {u"2025-03/"_s, u"since March 2025 (day not stated)"_s, u"depuis mars_2025 (jour non précisé)"_s,
         u"з березня 2025 (день не вказано)"_s},
        {u"2026-01-03/.."_s, u"since 3 January 2026"_s, u"depuis le 3_janvier_2026"_s, u"з 3 січня 2026"_s},
        {u"2025/"_s, u"since 2025"_s, u"depuis 2025"_s, u"з 2025 року"_s},
        {u"../2026-01-05"_s, u"until 5 January 2026"_s, u"jusqu’au 5_janvier_2026"_s, u"до 5 січня 2026"_s},
        {u"/2025"_s, u"until 2025 (start not stated)"_s, u"jusqu’en 2025 (début non précisé)"_s,
         u"до 2025 року (початок не вказано)"_s},
        {u"../2025-22"_s, u"until summer 2025"_s, u"jusqu’à l’été_2025"_s, u"до літа 2025"_s},
        {u"../202X"_s, u"until the 2020s"_s, u"jusqu’aux années_2020"_s, u"до 2020-х років"_s},
        {u"2026-01-03/2026-01-05"_s, u"from 3 to 5 January 2026"_s, u"du 3 au 5_janvier_2026"_s,
         u"з 3 до 5 січня 2026"_s},
        {u"2026-01-01/2026-03-05"_s, u"from 1 January to 5 March 2026"_s, u"du 1er_janvier au 5_mars_2026"_s,
         u"з 1 січня до 5 березня 2026"_s},
        {u"2025-12-31/2026-01-05"_s, u"from 31 December 2025 to 5 January 2026"_s,
         u"du 31_décembre_2025 au 5_janvier_2026"_s, u"з 31 грудня 2025 до 5 січня 2026"_s},
        {u"2025~/2026-01-05"_s, u"from about 2025 to 5 January 2026"_s,
         u"de 2025 (environ) au 5_janvier_2026"_s,
         u"з 2025 року (приблизно) до 5 січня 2026"_s},
        {u"2025-04/2025-06-02"_s, u"from April 2025 (day not stated) to 2 June 2025"_s,
         u"d’avril_2025 (jour non précisé) au 2_juin_2025"_s,
         u"з квітня 2025 (день не вказано) до 2 червня 2025"_s},
        {u"2024-23/2025-21"_s, u"from autumn 2024 to spring 2025"_s, u"de l’automne_2024 au printemps_2025"_s,
         u"з осені 2024 до весни 2025"_s},
    });
}

// Catches the timeline's labels growing into sentences.
TEST_CASE("short intervals are joined by a dash", "[format]")
{
    checkAll({
        {u"2026-01-03/2026-01-05"_s, u"3–5 Jan 2026"_s, u"3–5_janv._2026"_s, u"3–5 січ. 2026"_s},
        {u"2025-03/2025-06"_s, u"Mar – Jun 2025"_s, u"mars – juin_2025"_s, u"бер. – черв. 2025"_s},
        {u"2025~/2026-01-05"_s, u"about 2025 – 5 Jan 2026"_s, u"vers 2025 – 5_janv._2026"_s,
         u"близько 2025 року – 5 січ. 2026"_s},
        {u"2025-03/"_s, u"since Mar 2025"_s, u"depuis mars_2025"_s, u"з бер. 2025"_s},
    }, DateStyle::Short, Gaps::Silent);
}
