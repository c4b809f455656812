#include "model/exchange/export/bound_cells.h"

#include <QLocale>

namespace atlas {

namespace {

QString written(std::optional<Day> day)
{
    const bool common = day && day->calendar().year >= 1 && day->calendar().year <= 9999;
    return common ? day->toIso() : QString();
}

QString written(double degrees)
{
    return QString::number(degrees, 'f', QLocale::FloatingPointShortest);
}

}

void setBounds(TableBuilder& table, const DayBounds& bounds)
{
    table.set("begin", written(bounds.earliest));
    table.set("end", written(bounds.latest));
}

void setPosition(TableBuilder& table, const std::optional<LonLat>& position)
{
    if (!position) return;
    table.set("lon", written(position->lon));
    table.set("lat", written(position->lat));
}

}
