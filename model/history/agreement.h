#pragma once

#include "model/dossier/actor.h"
#include "model/dossier/event.h"

namespace atlas {

/// Whether two times can both be right: each end of one is contained in the other's, whichever is the vaguer. An
/// interval with two vague ends (`2025-12-31~/2026-01-01~`) agrees with all that lies within it. What states no
/// time contradicts none.
bool timesAgree(const std::optional<Edtf>& one, const std::optional<Edtf>& other);

/// Whether two claims on one actor can both be right on a day on which both hold.
bool statusesAgree(const StatusClaim& one, const StatusClaim& other);

/// Whether two places can be one: not in two states, and not so far apart that no city holds both.
bool placesAgree(const Place& one, const Place& other);

/// Announced does not contradict held or cancelled: it was said before. Those two contradict each other.
bool occurrencesAgree(Occurrence one, Occurrence other);

/// Whether two claims on one actor's part can both be right: not where one says that it was absent, and
/// neither in person and remotely. What was announced was said before, and contradicts nothing.
bool participationsAgree(const Participation& one, const Participation& other);

/// Only numbers of the same thing at the same time are compared: those that say when they held are of the
/// same time where both can have held on one day.
bool countsAgree(const Count& one, const Count& other);

}
