#include "ui/briefing/output/pdf_dates.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QString digits(qint64 number, int count)
{
    return QString::number(number).rightJustified(count, u'0');
}

/// Year, month and day, with something between them.
QString written(Day day, const QString& between)
{
    constexpr qint64 lastYear = 9999;
    const CalendarDate date = day.calendar();
    return digits(std::clamp<qint64>(date.year, 0, lastYear), 4) + between + digits(date.month, 2) + between +
           digits(date.day, 2);
}

}

QString pdfDate(Day day)
{
    return u"D:"_s + written(day, {}) + u"120000Z"_s;
}

QString xmpDate(Day day)
{
    return written(day, u"-"_s) + u"T12:00:00Z"_s;
}

}
