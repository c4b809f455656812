#pragma once

#include "model/evidence/evidence.h"
#include "model/items/citations.h"
#include "model/items/evidence/evidence_lines.h"

namespace atlas {

/// What is reported of one attribute besides the shown value, as a card tells it; nothing where nothing else
/// is.
QList<EvidenceLine> alsoReported(const Evidence& evidence, const Dossier& dossier, CitationNumbers& numbers,
                                 Language language);

/// The same of everyone's part in an event, from all of its evidence: who is said by the same sources to have
/// taken part in the same way makes one line.
QList<EvidenceLine> alsoReportedParts(const std::vector<Evidence>& evidence, const Dossier& dossier,
                                      CitationNumbers& numbers, Language language);

}
