#pragma once

#include "model/time/format.h"

namespace atlas {

/// Which parts of a date are written, where its neighbour in an interval brings the others.
enum class Parts { All, WithoutYear, DayAlone };

/// Whether a date stands alone or follows a preposition: Ukrainian then declines it, French adds the article.
enum class Setting { Alone, AfterPreposition };

/// A year for people: "2025", "44 BCE" for −43.
QString formatYear(qint64 year, Language language);
/// A year, or a run of years, both included: "2025", "the 2020s", "the years 101 BCE–2 BCE".
QString yearsBody(qint64 first, qint64 last, Language language, Setting setting);
/// A day's own words, without any article.
QString dayBody(const CalendarDate& date, Language language, DateStyle style, Parts parts);
QString monthBody(qint64 year, int month, Language language, DateStyle style, Parts parts, Setting setting);
/// A date's words without its qualification and its gaps. Of a date coarser than a month all parts are
/// written.
QString dateBody(const EdtfDate& date, Language language, DateStyle style, Parts parts, Setting setting);

}
