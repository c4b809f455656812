#pragma once

#include "model/exchange/import/table_dates.h"

namespace atlas {

/// When a row says that its event was: in one cell, or between two, or in cells of years, months and days. A
/// beginning without an end is a date.
std::optional<Edtf> eventTime(const RowCells& cells, TableDates& dates, ImportRemarks& remarks);

}
