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

/// Of the document's land at a moment, in a rectangle in points, as the session has its statuses switched; no
/// inset, nothing selected. Looks at the view and the moment.
PageMapRequest mapRequest(const View& view, const Moment& moment, const QRectF& rect);

/// A map in a frame, with a key in its upper left corner, an inset where there is room, and a caption.
Flow framedMap(const View& view, const ShownOnMap& shown, const Row& key, Span span, double height);
/// How high it is at least, so that the key has room in it.
double leastMapHeight(const View& view, const Row& key, double width);

}
