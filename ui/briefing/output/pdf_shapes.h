#pragma once

#include "ui/picture/picture.h"

#include <QByteArray>

namespace atlas {

/// A page's areas, lines, dots and bars, in order, as the operators of a PDF's content stream (ISO 32000-1, 8.4 and
/// 8.5): coordinates in whole path units from the page's top left corner, colours of the device. Without the page's
/// texts, which stand over all of them. QPdfWriter says the same at more than twice the length, and knows one
/// strength of compression, which takes longer than the rest of a page.
QByteArray shapeOperators(const Picture& page);

}
