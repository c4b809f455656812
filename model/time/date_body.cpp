#include "model/time/date_body.h"

#include "model/time/date_words.h"

#include <cstdlib>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

// A French date is never broken at the end of a line: "1er / janvier".
QString join(const QStringList& parts, Language language)
{
    return parts.join(language == Language::French ? QChar(QChar::Nbsp) : QChar(u' '));
}

QString dayNumber(int day, Language language)
{
    return language == Language::French && day == 1 ? u"1er"_s : QString::number(day);
}

}

QString formatYear(qint64 year, Language language)
{
    if (year > 0) return QString::number(year);
    return dateWords(language).beforeCommonEra.arg(QString::number(1 - year));
}

QString yearsBody(qint64 first, qint64 last, Language language, Setting setting)
{
    const DateWords& words = dateWords(language);
    const bool alone = setting == Setting::Alone;
    if (first == last) {
        const QString year = formatYear(first, language);
        return alone || first < 1 ? year : words.yearAfterPreposition.arg(year);
    }
    // Only a decade of three digits or more is called by its first year: "the 10s" are another century's.
    if (last - first == 9 && first >= 100 && first % 10 == 0)
        return (alone ? words.decade : words.decadeAfterPreposition).arg(QString::number(first));
    return (alone ? words.years : words.yearsAfterPreposition)
        .arg(formatYear(first, language), formatYear(last, language));
}

QString dayBody(const CalendarDate& date, Language language, DateStyle style, Parts parts)
{
    QStringList words{dayNumber(date.day, language)};
    const auto width = style == DateStyle::Long ? QLocale::LongFormat : QLocale::ShortFormat;
    if (parts != Parts::DayAlone) words.append(localeOf(language).monthName(date.month, width));
    if (parts == Parts::All && style != DateStyle::DayMonth) words.append(formatYear(date.year, language));
    return join(words, language);
}

QString monthBody(qint64 year, int month, Language language, DateStyle style, Parts parts, Setting setting)
{
    const QLocale locale = localeOf(language);
    const auto width = style == DateStyle::Long ? QLocale::LongFormat : QLocale::ShortFormat;
    QStringList words{setting == Setting::Alone ? locale.standaloneMonthName(month, width)
                                                : locale.monthName(month, width)};
    if (parts == Parts::All && style != DateStyle::DayMonth) words.append(formatYear(year, language));
    return join(words, language);
}

QString dateBody(const EdtfDate& date, Language language, DateStyle style, Parts parts, Setting setting)
{
    switch (date.precision()) {
    case Precision::Century:
    case Precision::Decade:
    case Precision::Year: break;
    case Precision::Season: {
        const DateWords& words = dateWords(language);
        const auto& seasons = setting == Setting::Alone ? words.seasons : words.seasonsAfterPreposition;
        return seasons.at(size_t(date.month - 21)).arg(formatYear(date.year, language));
    }
    case Precision::Month: return monthBody(date.year, date.month, language, style, parts, setting);
    case Precision::Day: {
        const QString day = dayBody({date.year, date.month, date.day}, language, style, parts);
        return language == Language::French && setting == Setting::AfterPreposition ? u"le "_s + day : day;
    }
    }
    const DayBounds bounds = date.bounds();
    return yearsBody(bounds.earliest->calendar().year, bounds.latest->calendar().year, language, setting);
}

}
