#pragma once

#include "ui/briefing/view.h"

namespace atlas::page {

/// What the lens's sources say of an actor's part in an event.
struct Part {
    QStringList own;     ///< "host", each once
    QStringList through; ///< the people who acted for it: "Keir Starmer (convener)"
    std::vector<const Citation*> citations;
};

Part partOf(const View& view, const Actor& actor, const Event& event);
/// What sources leave open of an event: whether it was held, when.
QStringList openWords(const View& view, const EventOnDay& listed);
/// The times that the lens's other sources give an event.
std::vector<const Claim<Edtf>*> otherTimes(const View& view, const EventState& state);

}
