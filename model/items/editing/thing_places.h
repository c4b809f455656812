#pragma once

#include "model/edit/things.h"
#include "model/items/session.h"

namespace atlas {

/// The thing that stands at a line and a column of a dossier's text, both from 1, the column in UTF-8
/// characters: where a problem says it is. Nothing where that is a field of the dossier itself.
std::optional<ThingRef> thingAt(const DossierText& text, int line, int column);

/// Looks at a thing, or at the country or the event that it is about. False where it has none in sight: a
/// status, a theme.
bool select(Session& session, const DossierText& text, const ThingRef& thing);

}
