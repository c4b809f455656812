#pragma once

#include "app/commands/command_line.h"
#include "model/exchange/table/open_tables.h"

#include <QTextStream>

namespace atlas {

/// Each answers on `out` and tells problems on `errors`; what it returns is the program's exit code. The same
/// question gets the same bytes.
Exit runState(const StateCommand& command, QTextStream& out, QTextStream& errors);
Exit runChanges(const ChangesCommand& command, QTextStream& out, QTextStream& errors);
/// Writes the file, then says what it holds and what it could not carry.
Exit runExport(const ExportCommand& command, const ExchangeProgram& program, QTextStream& out, QTextStream& errors);
Exit runCheck(const CheckCommand& command, QTextStream& out, QTextStream& errors);

}
