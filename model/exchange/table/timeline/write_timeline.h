#pragma once

#include "model/exchange/table/write_tables.h"

namespace atlas {

/// A table as TimelineJS's JSON. Columns of its spreadsheet's names go where its JSON has them. Of ours,
/// `title` is the headline, `description` or `summary` the text, `group` the group, and `when`
/// gives the dates with what it states of them; Begin and End do where it states none. All of ours stand
/// beside that in a member that TimelineJS passes over, from which they are read again. Texts are escaped, so
/// that none is HTML.
QByteArray timelineText(const WrittenTable& table);

}
