#pragma once

#include "model/exchange/table/table.h"
#include "model/time/language.h"

namespace atlas {

/// Reads TimelineJS's JSON as the table that its spreadsheet would be: one row for each event, and for the
/// title and the eras, with their `Type`. HTML becomes plain text. What else an event has is a column of its
/// own, by its name. Rows have the lines on which their events begin. At most 64 MiB.
std::expected<std::unique_ptr<TableFile>, Problem> readTimeline(const QString& path, Language language);

}
