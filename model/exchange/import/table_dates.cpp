#include "model/exchange/import/table_dates.h"

#include "model/exchange/import/import_dates.h"

#include <QtTranslation>

#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array dateRoles{ColumnRole::When,  ColumnRole::Since, ColumnRole::Until,
                               ColumnRole::Begin, ColumnRole::End,   ColumnRole::SourceDate};

const char* sentenceOf(DateWordsProblem problem)
{
    switch (problem) {
    case DateWordsProblem::NoYear: return QT_TRANSLATE_NOOP("Phrases", "“%1” says no year");
    case DateWordsProblem::NoSuchDate: return QT_TRANSLATE_NOOP("Phrases", "“%1” is no date that exists");
    case DateWordsProblem::NotUnderstood:
    case DateWordsProblem::MonthBeforeDay: break;
    }
    return QT_TRANSLATE_NOOP("Phrases", "“%1” was not understood as a date");
}

void warnOf(ImportRemarks& remarks, const RemarkPlace& place, const QString& text, DateWordsProblem problem)
{
    remarks.warn(place, {sentenceOf(problem), {text}},
                 {QT_TRANSLATE_NOOP("Phrases", "It was left without that date. Write 2025-03-02, 2025-03 or 2025."), {}});
}

}

TableDates::TableDates(const MappedTable& table, ImportRemarks& told) : remarks(told)
{
    for (const ColumnRole role : dateRoles) columns += table.columnsOf(role);
    isOpen = table.mapping.dates == DateOrder::FromTheRows;
    monthFirst = table.mapping.dates == DateOrder::MonthFirst;
}

void TableDates::see(const TableRow& row)
{
    for (const qsizetype column : std::as_const(columns)) {
        const NumberOrder order = numberOrderOf(row.cells.value(column));
        metEither = metEither || order.either;
        if (!order.dayFirst && !order.monthFirst) continue;
        const bool saysMonthFirst = order.monthFirst;
        const bool isKnown = decided || !isOpen;
        if (!isKnown) monthFirst = saysMonthFirst;
        else if (saysMonthFirst != monthFirst && !std::exchange(metBoth, true))
            remarks.warn({row.number},
                         {QT_TRANSLATE_NOOP("Phrases", "“%1” has day and month in another order than the other dates"),
                          {row.cells.value(column)}},
                         {QT_TRANSLATE_NOOP("Phrases", "Look at all dates of this table that are written in numbers."), {}});
        decided = true;
    }
}

void TableDates::close()
{
    isOpen = false;
}

void TableDates::remarkOn(const RemarkPlace& place, const QString& text, const CellTime& time)
{
    if (time.eitherOrder && !decided)
        remarks.warnOnce(place,
                         {QT_TRANSLATE_NOOP("Phrases", "“%1” was taken for %2; it could be another day"),
                          {text, time.time.toString()}},
                         {QT_TRANSLATE_NOOP("Phrases", "No date of this table tells whether the day or the month comes "
                                                       "first. Choose the other order if that is wrong."), {}});
    if (time.serial)
        remarks.warnOnce(place,
                         {QT_TRANSLATE_NOOP("Phrases", "Numbers such as %1 were taken for a spreadsheet’s days: %2"),
                          {text, time.time.toString()}},
                         {QT_TRANSLATE_NOOP("Phrases", "They are counted from 1900, as most spreadsheets do."), {}});
    if (time.timeOfDay)
        remarks.warnOnce(place,
                         {QT_TRANSLATE_NOOP("Phrases", "Times of day were left out: “%1” is %2"),
                          {text, time.time.toString()}},
                         {QT_TRANSLATE_NOOP("Phrases", "Each is the day that is written, in whatever time zone."), {}});
}

std::optional<Edtf> TableDates::read(const RowCells& cells, ColumnRole role)
{
    const QString text = cells.text(role);
    if (saysNoDate(text)) return {};
    const auto time = readTimeCell(text, monthFirst);
    if (!time) {
        warnOf(remarks, cells.place(role), text, time.error());
        return {};
    }
    remarkOn(cells.place(role), text, *time);
    return time->time;
}

std::optional<Edtf> TableDates::readParts(const RowCells& cells, ColumnRole year, ColumnRole month, ColumnRole day)
{
    const QStringList parts{cells.text(year), cells.text(month), cells.text(day)};
    const auto time = timeOfParts(parts[0], parts[1], parts[2]);
    if (time) return *time;
    warnOf(remarks, cells.place(year), parts.join(u' ').simplified(), time.error());
    return {};
}

}
