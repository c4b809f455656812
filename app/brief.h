#pragma once

#include "app/commands/command_line.h"

#include <QTextStream>

namespace atlas {

/// Writes a briefing, without a display where there is none; where it took several files, says which. Makes
/// the application object itself.
Exit runBrief(BriefCommand command, int& argc, char** argv, QTextStream& out, QTextStream& errors);

}
