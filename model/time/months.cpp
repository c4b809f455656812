#include "model/time/months.h"

namespace atlas {

qint64 monthNumber(Day day)
{
    const CalendarDate date = day.calendar();
    return date.year * 12 + date.month - 1;
}

Day firstOfMonth(qint64 monthNumber)
{
    const qint64 year = floorDivide(monthNumber, 12);
    return *Day::fromCalendar({year, int(monthNumber - year * 12) + 1, 1});
}

}
