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

/// Writes tables as one file, whole or not at all, the same bytes for the same tables. Formats of one table
/// (CSV, GeoJSON, KML, iCalendar) write the first only. In CSV, XLSX and ODS no cell is ever a formula: in CSV
/// a text that a spreadsheet would take for one is preceded by an apostrophe.
std::expected<void, Problem> writeTables(const QString& path, ExchangeFormat format, const std::vector<WrittenTable>& tables,
                                         const ExchangeProgram& program, Language language);

}
