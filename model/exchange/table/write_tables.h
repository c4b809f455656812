#pragma once

#include "model/exchange/table/open_tables.h"

namespace atlas {

enum class ColumnKind {
    Text,
    Number,    ///< digits in the C locale's form; empty: none
    Day,       ///< `2025-03-02`; a format with dates writes it as one. A less precise time is Text
    Begin,     ///< the first day of a feature's time, as KML's TimeSpan and calendars have it
    End,       ///< the last day of it, itself included
    Longitude, ///< degrees; with Latitude a feature's point, where the format has places
    Latitude,
};

struct WrittenColumn {
    QString name;
    ColumnKind kind = ColumnKind::Text;
};

/// A table to be written: a sheet, a layer, a list of features or of events.
struct WrittenTable {
    QString name;
    std::vector<WrittenColumn> columns;
    std::vector<QStringList> rows; ///< as many cells as there are columns
};

// What a column is to a format that is no plain table goes by its kind and its name
// (model/exchange/columns.h):
//   KML            `title` name, `description`, `place` address, TimeSpan (Begin, End), Point; others as
//                  extended data
//   GeoJSON        a point where there is one; all others as properties, Begin and End too
//   iCalendar      `title` SUMMARY, `description` DESCRIPTION, `place` LOCATION, GEO, all-day DTSTART to
//                  DTEND (Begin, End; a row without Begin is an entry of a journal); others as properties of
//                  our own
//   TimelineJS     `title` headline, `description` or `summary` text, `group`; `when` (EDTF) gives
//                  start_date and end_date with what it states, Begin and End where that is no date; others
//                  in a member of our own
// What has no place of its own is read back as a column of the name that it had.

/// Writes tables as one file, whole or not at all, the same bytes for the same tables. Formats of one table
/// (CSV, GeoJSON, KML, iCalendar) write the first only. In CSV, XLSX and ODS no cell is ever a formula: in
/// CSV a text that a spreadsheet would take for one is preceded by an apostrophe.
std::expected<void, Problem> writeTables(const QString& path, ExchangeFormat format,
                                         const std::vector<WrittenTable>& tables,
                                         const ExchangeProgram& program, Language language);

}
