#pragma once

#include "model/exchange/table/write_tables.h"

#include <QIODevice>

namespace atlas {

/// Has the exchange program make a file of tables, and writes its bytes to a device. The program writes
/// nothing itself.
std::expected<void, Problem> writeForeign(QIODevice& to, const QString& path, ExchangeFormat format,
                                          const std::vector<WrittenTable>& tables,
                                          const ExchangeProgram& program, Language language);

}
