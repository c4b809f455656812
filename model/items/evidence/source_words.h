#pragma once

#include "model/dossier/dossier.h"

namespace atlas {

/// "Official", "News agency", "Press", "Aggregator".
QString tierWords(Tier tier, Language language);

/// "12 claims"
QString claimCountWords(int claims, Language language);

/// A reference for a text of one's own, in plain text: "A. Writer, “Title”, Publisher, 5 January 2026
/// (inferred), https://…". What the dossier does not say is left out.
QString sourceReference(const Source& source, Language language);

}
