#pragma once

#include "ui/briefing/briefing.h"

#include <span>

class QPDF;

namespace atlas {

/// Puts files into a PDF, dated with a day.
void attach(QPDF& pdf, std::span<const CarriedFile> files, Day day);

}
