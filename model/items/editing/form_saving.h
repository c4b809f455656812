#pragma once

#include "model/edit/json_draft.h"
#include "model/edit/things.h"
#include "model/time/language.h"

namespace atlas {

/// The language of the dossier's plain texts.
Language ownLanguage(const DossierText& text);
/// The dossier's own fields, without its lists of things.
JsonDraft dossierDraft(const DossierText& text);
/// The fields that differ, as changeDossier() wants them: a null for one that is gone.
QList<JsonDraft::Member> changedMembers(const JsonDraft& before, const JsonDraft& after);
/// The same thing after others have changed the dossier: by its id, else where it says the same; nothing where it is
/// gone.
std::optional<ThingRef> foundAgain(const DossierText& text, const ThingRef& was, const JsonDraft& thing);
/// What others made of a thing, and on top of it what was changed here since `original`, field by field.
JsonDraft broughtTogether(const JsonDraft& original, const JsonDraft& mine, const JsonDraft& theirs);

}
