#pragma once

#include "model/dossier/event.h"
#include "model/exchange/export/table_builder.h"

namespace atlas {

/// The first and last day, so far as there is one and other programs can write it (years 1 to 9999).
void setBounds(TableBuilder& table, const DayBounds& bounds);

/// Degrees, in the fewest digits that read back to them.
void setPosition(TableBuilder& table, const std::optional<LonLat>& position);

}
