#pragma once

#include "app/commands/command_line.h"

#include <QTextStream>

namespace atlas {

/// Shows the window on a dossier until it is closed. A dossier with problems shows them in the window.
Exit runWindow(const WindowCommand& command, int& argc, char** argv, QTextStream& errors);

}
