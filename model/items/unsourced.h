#pragma once

#include "model/history/moment.h"
#include "model/time/language.h"

namespace atlas {

/// "Unsourced": what every badge, and the name of a source that is none, says.
QString unsourcedWord(Language language);

/// "Member since March 2025 · Unsourced" where that is so; the words alone otherwise.
QString withSourcing(const QString& words, bool unsourced, Language language);

/// Whether nobody is named who speaks of an event.
bool isUnsourced(const EventState& state);
/// Whether the shown claim on an actor's status names no source; not where there is none to show.
bool isUnsourced(const ActorState& state);
/// Whether a status is claimed, and nobody is named for any of those claims. Whatever the lens: only that of all
/// sources knows claims without one, and it knows all others, too.
bool restsOnNothing(const Status& status, const Dossier& dossier);

}
