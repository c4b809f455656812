#pragma once

#include "ui/briefing/briefing.h"

class QPDF;

namespace atlas {

/// Says what a PDF is, for readers and archives: its language, title, author, subject and dates, in its Info
/// dictionary and, word for word the same, in XMP. What QPdfWriter wrote there is replaced, for it tells the
/// time of the run.
void describe(QPDF& pdf, const Briefing& briefing, PdfKind kind);

}
