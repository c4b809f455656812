#pragma once

#include "model/dossier/dossier.h"
#include "model/dossier/lens.h"
#include "model/time/language.h"

#include <QString>

namespace atlas {

/// How many of the dossier's sources speak through a lens.
int believedSources(const Lens& lens, const Dossier& dossier);

/// A lens by its name, whatever day limits it: "Article", "Official sources", "All sources", and more than two
/// by their number, "14 sources".
QString lensName(const Lens& lens, const Dossier& dossier, Language language);

/// "as known on 5 January 2026"; empty where no day limits the lens.
QString knownOnWords(const Lens& lens, Language language);

/// Whose word is taken, standing alone: "According to: Article", "All 58 sources".
QString lensWords(const Lens& lens, const Dossier& dossier, Language language);
/// The same with the day that limits it: "Official sources, as known on 5 January 2026".
QString wholeLensWords(const Lens& lens, const Dossier& dossier, Language language);

/// "Article → All sources"; where only the day differs, "as known on 4 January 2026 → as known on 5 January
/// 2026".
QString lensChangeWords(const Lens& before, const Lens& after, const Dossier& dossier, Language language);

}
