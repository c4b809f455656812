#pragma once

#include "ui/briefing/layout/flow.h"
#include "ui/briefing/layout/sheet.h"
#include "ui/briefing/view.h"
#include "ui/map/page_map.h"

namespace atlas::page {

/// A map's shapes as a page prints them: its letters as they can be copied.
std::vector<Shape> printedMap(const PageMapRequest& request);

inline constexpr double insetHeight = 97; ///< points

/// What a map shows besides the land.
struct ShownOnMap {
    const Moment& moment;
    QHash<EventId, int> numbers = {};
    const Comparison* comparison = nullptr;
};

/// A map in a frame, with a key in its upper left corner, an inset where there is room, and a caption.
Flow framedMap(const View& view, const ShownOnMap& shown, const Row& key, Span span, double height);

}
