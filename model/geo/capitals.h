#pragma once

#include "model/dossier/event.h"
#include "model/dossier/text.h"

#include <expected>
#include <vector>

namespace atlas {

struct Capital {
    ActorId country;
    LocalText name; ///< only in the languages in which its name is known
    LonLat position;
};

/// The world's capitals, in the order of their countries' ids. Reads only the program's own resources. Fails
/// with a sentence where there is no such list.
std::expected<std::vector<Capital>, QString> loadCapitals();

}
