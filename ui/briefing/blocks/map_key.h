#pragma once

#include "ui/briefing/layout/row.h"
#include "ui/briefing/view.h"

namespace atlas::page {

inline constexpr double mapKeyWidth = 129; ///< points

/// One line of a key: a swatch, what it means, how many there are.
struct KeyEntry {
    Fill fill;
    Stroke edge;
    QString label; ///< runs on below where it is too long
    int count = 0;
    QString glyph = {}; ///< what names on the map have before them; none where empty
};
Row keyRow(const KeyEntry& entry);
/// What the dots on a map are: places of events held, and of events announced.
Row placesKeyRow(const View& view);
/// Rows under one another, with a key's margins.
Row stackedKey(const Rows& rows);

/// What the map's colours, patterns and marks mean, with the number of actors of each.
Row mapKey(const View& view);

}
