#pragma once

#include "model/edit/things.h"

#include <optional>

namespace atlas {

/// What says no source rests on the dossier's only one, or on none where it has several. So where a first or
/// second source is added, or all but one go, things would come to rest on another source without a word of
/// theirs being changed. To keep them on what they rest on, it is said in them before.

/// What things that say no source rest on in a dossier with so many sources: the id of the only one, or null.
JsonDraft impliedSource(const DossierText& dossier);

/// Says it in a thing, wherever it or a claim of its own has left it out.
void sayImpliedSource(JsonDraft& thing, ThingList list, const JsonDraft& source);

/// The same for the dossier's own fields `summary`, `summaryCitations` and `founded`.
void sayImpliedSource(JsonDraft& dossierFields, const JsonDraft& source);

}
