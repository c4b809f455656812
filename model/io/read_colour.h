#pragma once

#include "model/dossier/colour.h"
#include "model/dossier/status.h"
#include "model/io/record.h"

namespace atlas {

/// `#RRGGBB`.
std::optional<Rgb> readColour(Reading& reading, const Field& field);
/// `{"fill": …, "ink": …, "label": …}`.
std::optional<StatusLook> readLook(Reading& reading, const Field& field);

}
