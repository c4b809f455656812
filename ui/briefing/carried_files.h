#pragma once

#include "ui/briefing/briefing.h"

namespace atlas {

/// The dossier as it was read, and the session that makes these pages of it again.
std::vector<CarriedFile> carriedFiles(const BriefingRequest& request);

}
