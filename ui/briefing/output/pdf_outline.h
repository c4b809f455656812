#pragma once

#include "ui/briefing/briefing.h"

#include <span>

class QPDF;

namespace atlas {

/// Gives a PDF its table of contents: each bookmark leads to its place, and stands under the last one before
/// it of a lower level. Pages that bookmarks name must be there.
void addOutline(QPDF& pdf, std::span<const Bookmark> bookmarks);

}
