#pragma once

#include "model/time/day.h"

namespace atlas {

/// The quotient rounded down, also below zero, where C++ rounds towards it. `by` is above zero.
constexpr qint64 floorDivide(qint64 value, qint64 by)
{
    return (value >= 0 ? value : value - by + 1) / by;
}

/// The month that a day lies in, counted from January of the year 0.
qint64 monthNumber(Day day);
/// The first day of a month so counted; of a year that Day can hold.
Day firstOfMonth(qint64 monthNumber);

}
