#pragma once

#include "model/time/edtf.h"
#include "model/time/language.h"

namespace atlas {

enum class DateStyle {
    Long,     ///< "5 January 2026", « 1er janvier 2026 », «5 січня 2026» (never with «р.»)
    Short,    ///< "5 Jan 2026", « 5 janv. 2026 », «5 січ. 2026»
    DayMonth, ///< "5 Jan", without the year; for dates within a shown year
};

/// Whether a reader is told what the source leaves out: "March 2025" or "March 2025 (day not stated)".
enum class Gaps { Silent, Said };

/// A day for people. French dates join their parts with no-break spaces. Years before 1 are counted back from
/// 1 BCE, as people do.
QString formatDay(Day day, Language language, DateStyle style = DateStyle::Long);
/// "Monday", « lundi », «понеділок».
QString formatWeekday(Day day, Language language);
/// "March 2025", « mars 2025 », «березень 2025» standing alone; Short: "Mar 2025"; DayMonth: "Mar".
QString formatMonth(qint64 year, int month, Language language, DateStyle style = DateStyle::Long);
/// A time for people: "March 2025 (day not stated)", « vers le 31 décembre 2025 », «березень 2025 (день не
/// вказано)», "2025 (uncertain)", "spring 2025", "the 2020s"; intervals: "since March 2025" without an end,
/// "until 2025" without a start, "from 3 to 5 January 2026", Short "3–5 Jan 2026". It begins in lower case
/// unless a name demands another.
QString formatEdtf(const Edtf& time, Language language, DateStyle style = DateStyle::Long,
                   Gaps gaps = Gaps::Said);
/// One date of it, without the words of an interval.
QString formatEdtfDate(const EdtfDate& date, Language language, DateStyle style = DateStyle::Long,
                       Gaps gaps = Gaps::Said);

}
