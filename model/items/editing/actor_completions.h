#pragma once

#include "model/dossier/dossier.h"
#include "model/time/language.h"

namespace atlas {

struct ActorCompletion {
    QString id;
    QString name; ///< in the window's language
};

/// Actors of the dossier, then countries, whose names in any language, other spellings or ids begin like a text, or have
/// a word that does; accents and case are no matter. At most eight.
std::vector<ActorCompletion> actorCompletions(const QString& text, const Dossier& dossier, Language language);

}
