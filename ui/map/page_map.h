#pragma once

#include "model/history/comparison.h"
#include "model/history/history.h"
#include "ui/map/difference_style.h"
#include "ui/map/map_style.h"
#include "ui/map/page_land.h"
#include "ui/picture/picture.h"
#include "ui/theme/palette.h"

#include <QHash>
#include <QRectF>

namespace atlas {

/// The map of a page: Lambert azimuthal equal-area, its own cartography, made of shapes in points.
struct PageMapRequest {
    PageLand& land; ///< what other maps of the same document know of the same frames is drawn again
    const History& history;
    const Moment& moment;
    Language language = Language::English;
    Look look = Look::Print;
    /// Where on the page, in points; everything stays inside. Of any shape: Europe is always whole in what
    /// the inset and the key leave, with more around it the larger that is.
    QRectF rect;
    QRectF inset;     ///< where the inset for states out of the frame may go; empty: none
    QRectF keepClear; ///< a part of the map that something else will cover (the key): nothing goes there
    ActorId selected; ///< outlined; may be empty
    QHash<EventId, int> numbers = {}; ///< of events, as the page's text has them; places of others have none
    IsHidden isHidden = {}; ///< statuses that the key has switched off: their states are plain land
    const Comparison* comparison = nullptr; ///< what differs between two days, instead of who stands where
    IsDifferenceHidden isDifferenceHidden = {}; ///< of a comparison, instead of statuses
    bool named = true; ///< whether states and places have names; a small map has no room for them,
                       ///< and dots only for the places of events with numbers
    double tolerance = 0.24; ///< points that lines may be off: a dot at 300 dots an inch
};

/// Land, statuses with their patterns, labels with halos and leader lines, event places. Ready to be appended
/// to a page.
Picture pageMap(const PageMapRequest& request);

}
