#pragma once

#include "model/dossier/event.h"
#include "model/io/record.h"

namespace atlas {

/// `{"name": …, "lon": …, "lat": …, "country": "FRA"}`.
std::optional<Place> readPlace(Reading& reading, const Field& field);

}
