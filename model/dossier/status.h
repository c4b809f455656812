#pragma once

#include "model/dossier/colour.h"
#include "model/dossier/ids.h"
#include "model/dossier/text.h"

namespace atlas {

/// How a status is filled besides its colour, so that it can be told in greyscale and by everyone.
enum class Pattern { Solid, Dots, Horizontal, Diagonal /* falling, thin */, Hatch /* rising, thick */ };

/// One look of a status: the surface, and what is drawn on it (pattern, edge, text marks).
struct StatusLook {
    Rgb fill;
    Rgb ink;
    Rgb label; ///< text on the fill
    friend bool operator==(const StatusLook&, const StatusLook&) = default;
};

/// What an actor can be to the coalition. The dossier defines its own; their order is the order of the key.
struct Status {
    StatusId id;
    LocalText label;         ///< "Member"
    LocalText possibleLabel; ///< "Possibly member"; made from the label where it is empty
    Pattern pattern = Pattern::Solid;
    StatusLook light; ///< for the light window; derived from one colour where the dossier gives one
    StatusLook dark;
    StatusLook print;
    bool counted = false; ///< the status whose number over time is the coalition's size (member)

    friend bool operator==(const Status&, const Status&) = default;
};

}
