#pragma once

#include "ui/briefing/briefing.h"

#include <functional>

class QPrinter;
class QWindow;

namespace atlas {

/// The plan for the paper, orientation and colours that a printer is set to. Of paper that pages are not made
/// for, the kind of page whose shape is nearest.
BriefingPlan planFor(const QPrinter& printer, BriefingPlan plan);

/// Puts the pages on a printer: its page ranges and copies are obeyed, and each page is as large as its paper
/// allows, in the middle of it. False where the printer takes nothing.
bool printBriefing(const Briefing& briefing, QPrinter& printer);

/// Lets the user choose a printer in the system's dialog over a window, composes the pages for its paper, and
/// prints them. The dialog outlives the call. `failed` hears a sentence for a person where nothing is printed.
void printWithDialog(const BriefingRequest& request, int pages, QWindow* over,
                     std::function<void(const QString&)> failed);

}
