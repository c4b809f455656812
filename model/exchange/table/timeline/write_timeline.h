#pragma once

#include "model/exchange/table/write_tables.h"

namespace atlas {

/// A table as TimelineJS's JSON. Columns of its spreadsheet's names go where its JSON has them; `title`, `summary`
/// and `group` are headline, text and group, and the days of a Begin and an End the dates, where the
/// spreadsheet's own columns are not there. All other columns stand in a member that TimelineJS passes over, from
/// which they are read again. Texts are escaped, so that none is HTML.
QByteArray timelineText(const WrittenTable& table);

}
