#pragma once

#include "ui/briefing/layout/text.h"

namespace atlas::page {

// The page's type, as the design tokens give it. Nothing is smaller than 8 points but source numerals.

TextStyle body();
TextStyle quiet(); ///< dates and the like, between other text
TextStyle strong();
TextStyle numeral(); ///< of a source, raised
TextStyle warning(); ///< "Unsourced"
TextStyle note();    ///< precision notes
TextStyle lead();
TextStyle headline();
TextStyle asOfDate();
TextStyle heading();
TextStyle small(); ///< footer, key, axis, endnotes
TextStyle smallStrong();

inline constexpr double bodyLeading = 10.8;
inline constexpr double noteLeading = 10.2;
inline constexpr double leadLeading = 12.2;
inline constexpr double headlineLeading = 23.8;
inline constexpr double endnoteLeading = 10.6;
inline constexpr double hairline = 0.35;
inline constexpr double ruleWidth = 0.9;

/// A rule over a heading: what every block but the map begins with.
Rows headed(const Runs& title, double width);
/// A horizontal line.
LineShape rule(double left, double right, double y, double width, const QColor& colour);

}
