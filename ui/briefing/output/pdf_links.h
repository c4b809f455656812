#pragma once

#include "ui/briefing/briefing.h"

#include <span>

class QPDF;

namespace atlas {

/// Makes parts of a PDF's pages lead to other pages of it, which must be there.
void addLinks(QPDF& pdf, std::span<const PageLink> links);

}
