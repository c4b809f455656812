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

/// The baseline grid, in points: body text is set on every second line of it. Every row, gap and block is so
/// many units high, so that the lines of neighbouring columns and of blocks under one another stand in step.
inline constexpr double gridUnit = 5.5;
inline constexpr double bodyLeading = 2 * gridUnit;
inline constexpr double noteLeading = bodyLeading;
inline constexpr double endnoteLeading = bodyLeading;
// Larger type keeps a leading of its own; a row of space below brings the block back to the grid.
inline constexpr double leadLeading = 12.2;
inline constexpr double headlineLeading = 23.8;
inline constexpr double hairline = 0.35;
inline constexpr double ruleWidth = 0.9;

/// The least height on the grid that is no less.
double onGrid(double height);
/// Rows and, where they need it, a space below that brings them to the grid.
Rows toGrid(Rows rows);

/// A rule over a heading: what every block but the map begins with.
Rows headed(const Runs& title, double width);
/// A horizontal line.
LineShape rule(double left, double right, double y, double width, const QColor& colour);

}
