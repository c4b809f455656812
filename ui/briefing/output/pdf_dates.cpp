#include "ui/briefing/output/pdf_dates.h"

#include <algorithm>

namespace atlas {

namespace {

QString written(Day day, const QString& form)
{
    constexpr qint64 lastYear = 9999;
    const CalendarDate date = day.calendar();
    return form.arg(std::clamp<qint64>(date.year, 0, lastYear), 4, 10, QLatin1Char('0'))
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.day, 2, 10, QLatin1Char('0'));
}

}

QString pdfDate(Day day)
{
    return written(day, QStringLiteral("D:%1%2%3120000Z"));
}

QString xmpDate(Day day)
{
    return written(day, QStringLiteral("%1-%2-%3T12:00:00Z"));
}

}
