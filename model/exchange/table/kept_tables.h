#pragma once

#include "model/exchange/table/remark_list.h"
#include "model/exchange/table/table.h"

namespace atlas {

/// A table that is held in memory, for formats that are read whole.
struct KeptTable {
    TableHead head;
    std::vector<TableRow> rows;
    QList<Problem> remarks;
};

std::unique_ptr<TableFile> keptTables(std::vector<KeptTable> tables);

}
