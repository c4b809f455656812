#pragma once

#include "model/dossier/dossier.h"
#include "model/time/language.h"

namespace atlas {

/// What a claim says, in words that can stand alone: "2 March 2025", "London, United Kingdom", "Announced",
/// "host, in person", "18 countries (10 July 2025)", "Member, since March 2025 (day not stated)".
QString claimWords(const Claim<Edtf>& claim, const Dossier& dossier, Language language);
QString claimWords(const Claim<Place>& claim, const Dossier& dossier, Language language);
QString claimWords(const Claim<Occurrence>& claim, const Dossier& dossier, Language language);
QString claimWords(const Claim<Participation>& claim, const Dossier& dossier, Language language);
QString claimWords(const Claim<Count>& claim, const Dossier& dossier, Language language);
QString claimWords(const StatusClaim& claim, const Dossier& dossier, Language language);

}
