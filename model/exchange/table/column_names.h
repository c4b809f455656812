#pragma once

#include "model/exchange/table/remark_list.h"

namespace atlas {

/// A heading as TableHead::columns has it: without space around, none empty, none twice. What was changed for
/// that is remarked, at the heading's line.
QStringList columnNames(const QStringList& heading, qint64 line, RemarkList& remarks);

}
