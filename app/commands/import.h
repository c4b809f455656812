#pragma once

#include "app/commands/command_line.h"

#include <QTextStream>

namespace atlas {

/// Imports a table as a dossier, or into one. The report goes to `out`, what was not understood to `errors`; the
/// result is written whole or, where nothing was imported, not at all.
Exit runImport(const ImportCommand& command, const ExchangeProgram& program, QTextStream& out, QTextStream& errors);

}
