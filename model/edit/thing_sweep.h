#pragma once

#include "model/edit/rewriter.h"
#include "model/edit/things.h"

#include <functional>

namespace atlas {

/// What becomes of a thing.
enum class Fate { Stays, Changes, Goes };

/// Asks of every thing what becomes of it, and writes that. What changes is given as it is wanted.
void sweepThings(
    Rewriter& rewriter, const DossierText& dossier,
    const std::function<Fate(const ThingRef& ref, const JsonValue& thing, JsonDraft& wanted)>& fateOf);

/// What is to be set in the dossier after the fields of its own that have to do with sources were changed:
/// see Rewriter::setMembers.
QList<Rewriter::Setting> changedOwnFields(const DossierText& dossier,
                                          const std::function<void(JsonDraft& fields)>& change);

}
