#pragma once

#include "model/time/day.h"

#include <QDate>
#include <QObject>

#include <functional>

namespace atlas {

/// Which day it is where the user is. The program asks the system's clock; tests say.
class Calendar : public QObject
{
    Q_OBJECT
    /// As a number of days since 1970-01-01.
    Q_PROPERTY(int today READ todayNumber)

public:
    explicit Calendar(std::function<Day()> clock = systemToday) : ask(std::move(clock)) {}

    Day today() const { return ask(); }
    int todayNumber() const { return int(ask().sinceEpoch()); }
    void setClock(std::function<Day()> clock) { ask = std::move(clock); }

    /// By the system's clock and time zone.
    static Day systemToday() { return Day(QDate(1970, 1, 1).daysTo(QDate::currentDate())); }

private:
    std::function<Day()> ask;
};

}
