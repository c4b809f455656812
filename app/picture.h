#pragma once

#include "app/commands/command_line.h"

#include <QTextStream>

namespace atlas {

/// Saves a picture of the window as a user sees it. Needs a display. Makes the application object itself.
Exit runPicture(const PictureCommand& command, int& argc, char** argv, QTextStream& errors);

}
