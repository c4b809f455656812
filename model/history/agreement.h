#pragma once

#include "model/dossier/event.h"

namespace atlas {

/// Whether two times can both be right: each end of one is contained in the other's, whichever is the vaguer.
/// What states no time contradicts none.
bool timesAgree(const std::optional<Edtf>& one, const std::optional<Edtf>& other);

/// Whether two places can be one: not in two states, and not so far apart that no city holds both.
bool placesAgree(const Place& one, const Place& other);

/// Announced does not contradict held or cancelled: it was said before. Those two contradict each other.
bool occurrencesAgree(Occurrence one, Occurrence other);

/// Only numbers of the same thing are compared.
bool countsAgree(const Count& one, const Count& other);

}
