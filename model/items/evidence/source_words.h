#pragma once

#include "model/dossier/dossier.h"

namespace atlas {

/// "Official", "News agency", "Press", "Aggregator".
QString tierWords(Tier tier, Language language);

/// "12 claims"
QString claimCountWords(int claims, Language language);

/// Its title within the quotation marks of the language that the title is in: the source's own where the dossier does
/// not translate it. Empty without one.
QString quotedTitle(const Source& source, Language language);

/// A reference for a text of one's own, in plain text: "A. Writer, “Title”, Publisher, 5 January 2026
/// (inferred), https://…". What the dossier does not say is left out.
QString sourceReference(const Source& source, Language language);

}
