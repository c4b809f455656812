#pragma once

#include <QColor>

namespace atlas {

/// The contrast ratio of two opaque colours, 1 to 21, as WCAG 2.2 defines it (section "contrast ratio").
double contrastRatio(const QColor& one, const QColor& other);

/// A colour between two, in sRGB: `from` at 0, `to` at 1.
QColor mixed(const QColor& from, const QColor& to, double share);

}
