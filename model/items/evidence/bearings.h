#pragma once

#include "model/evidence/bearing.h"
#include "model/items/present.h"

namespace atlas {

/// What each source of the shown dossier bears, through the shown lens: found when it is first asked for,
/// since most of the time nobody does.
class Bearings
{
public:
    explicit Bearings(const Present& shown) : present(shown) {}

    /// Null where there is no such source. It lasts until the lens or the dossier changes.
    const Bearing* of(const SourceId& source) const;

private:
    const Present& present;
    mutable std::shared_ptr<const History> past; ///< of which they are
    mutable std::vector<Bearing> found;
};

}
