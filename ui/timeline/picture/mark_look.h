#pragma once

#include "ui/timeline/picture/timeline_request.h"

namespace atlas {

/// How a mark is drawn, besides its place and its ends.
struct MarkLook {
    QColor colour;
    bool square = false;    ///< an institution's
    bool hollow = false;    ///< announced or cancelled, or on a day no source of the lens can have seen
    bool cancelled = false; ///< struck through
    bool inferred = false;  ///< its date is the dossier's reading: dotted beneath
};

MarkLook lookOf(const TimelineRequest& request, const LaneMark& mark);

/// The colour of what stands for several marks: the lane's group's; in a lane that has none, nobody's.
QColor clusterColour(const TimelineRequest& request, const Lane& lane);

}
