#pragma once

#include "ui/briefing/briefing.h"

class QPrinter;
class QWindow;

namespace atlas {

/// Puts the pages on a printer: its page range and copies are obeyed, its paper filled as far as the page's
/// shape allows. False where the printer takes nothing.
bool printBriefing(const Briefing& briefing, QPrinter& printer);

/// Lets the user choose a printer in the system's dialog over a window, and prints. The dialog outlives the
/// call.
void printWithDialog(const Briefing& briefing, QWindow* over);

}
