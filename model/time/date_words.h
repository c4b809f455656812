#pragma once

#include "model/time/language.h"

#include <QString>

#include <array>

namespace atlas {

/// The words of dates that no locale brings. Those with %1 hold the place of a date, a year or a decade.
struct DateWords {
    QStringView dayNotStated, monthNotStated, monthAndDayNotStated, startNotStated;
    QStringView uncertain;     ///< a note on a date: "uncertain"
    QStringView about;         ///< before a date that is approximate: "about %1"
    QStringView approximately; ///< a note on such a date within an interval; empty where `about` serves there
    QStringView beforeCommonEra;
    QStringView decade, decadeAfterPreposition;
    QStringView years, yearsAfterPreposition; ///< of a longer run, %1 to %2
    QStringView yearAfterPreposition;
    QStringView since, until, fromTo; ///< French brings its prepositions with the dates: french.h
    std::array<QStringView, 4> seasons, seasonsAfterPreposition; ///< from spring
};

const DateWords& dateWords(Language language);

}
