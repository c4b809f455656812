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
//   KML            `name`, `description`, TimeSpan (Begin, End), Point; the others as extended data
//   GeoJSON        a point where there is one; all others as properties, Begin and End too
//   iCalendar      `id` UID, `name` SUMMARY, `description` DESCRIPTION, `place` LOCATION, GEO, `address` URL,
//   all-day
//                  DTSTART to DTEND (Begin, End; a row without Begin is no event and is not given)
//   TimelineJS     `name` headline, `description` text, `group`; `when` (EDTF) gives start_date and end_date
//   with
//                  what it states, Begin and End where that is no date
// iCalendar and TimelineJS have no place for other columns: each cell of theirs, those named here too, is
// carried under its column's name (iCalendar: `X-COALITION-ATLAS;X-COLUMN="title (fr)":…`, TimelineJS: a
// member "coalition_atlas" of the event, an object) and read back as a column of that name.

/// Writes tables as one file, whole or not at all, the same bytes for the same tables. Formats of one table
/// (CSV, GeoJSON, KML, iCalendar) write the first only. In CSV, XLSX and ODS no cell is ever a formula: in
/// CSV a text that a spreadsheet would take for one is preceded by an apostrophe.
std::expected<void, Problem> writeTables(const QString& path, ExchangeFormat format,
                                         const std::vector<WrittenTable>& tables,
                                         const ExchangeProgram& program, Language language);

}
