#pragma once

#include "model/dossier/dossier.h"

namespace atlas {

/// What a map or a calendar shows of an event besides its title: the summary, and by name each source that
/// speaks of it, each with its date.
QString descriptionOf(const Event& event, const Dossier& dossier, Language language);

/// The same of a status: what is noted of it, and who says so.
QString descriptionOf(const StatusClaim& claim, const Dossier& dossier, Language language);

}
