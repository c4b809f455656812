#pragma once

#include "model/exchange/table/open_tables.h"

namespace atlas {

/// Opens a file of a format that the exchange program reads. The file is opened here and handed over open, so
/// that its name means nothing to what reads it.
std::expected<std::unique_ptr<TableFile>, Problem>
openForeign(const QString& path, ExchangeFormat format, const ExchangeProgram& program, Language language);

}
