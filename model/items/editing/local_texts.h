#pragma once

#include "model/edit/json_draft.h"
#include "model/time/language.h"

#include <array>

namespace atlas {

/// A text of the dossier as a draft has it, by language, in the order of allLanguages. A plain one is in the
/// dossier's own language.
using LocalTexts = std::array<QString, allLanguages.size()>;
LocalTexts localTexts(const JsonDraft* text, Language own);
/// In a language; where it is missing, in the first that there is.
QString bestText(const LocalTexts& texts, Language language);

/// Changes one language of a text, null where there was none: a plain text stays plain as long as only the
/// dossier's own language is in it. Null where nothing is left.
JsonDraft withText(const JsonDraft* text, Language own, Language changed, const QString& words);

}
