#pragma once

#include "ui/briefing/briefing.h"

class QPrinter;

namespace atlas {

/// Has CUPS look for printers where this machine's own print service listens, before it first looks. Where no
/// service runs, it would try one by a network connection; whoever names a server in CUPS_SERVER or a client.conf
/// wants that one, and gets it.
void lookForPrintersHere();

/// Sets a printer to the paper, orientation and colours that pages are planned for.
void setUp(QPrinter& printer, const BriefingPlan& plan);

/// The plan for the paper, orientation and colours that a printer is set to. Of paper that pages are not made
/// for, the kind of page whose shape is nearest.
BriefingPlan planFor(const QPrinter& printer, BriefingPlan plan);

/// Puts the pages on a printer: its page ranges and copies are obeyed, and each page is as large as its paper
/// allows, in the middle of it. False where the printer takes nothing.
bool printBriefing(const Briefing& briefing, QPrinter& printer);

}
