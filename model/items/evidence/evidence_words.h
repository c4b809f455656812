#pragma once

#include "model/evidence/evidence.h"
#include "model/time/language.h"

#include <QString>

namespace atlas {

/// What the evidence is about, as a heading: "Date", "Countries", "Status", "Spain: part taken".
QString attributeWords(const Evidence& evidence, Language language);

/// One value of it: "2 March 2025", "London, United Kingdom", "18 countries", "Member since March 2025".
QString valueWords(const Report& report, const Dossier& dossier, Language language);

/// Who gives a value: "GOV.UK and Reuters", each source once; "Unsourced".
QString giverWords(const std::vector<const Citation*>& citations, const Dossier& dossier, Language language);

/// The conflict in short, as its mark has it: "16–19 countries, sources differ"; "Sources differ" where the
/// values are no numbers. Empty where nothing is contested.
QString markWords(const Evidence& evidence, Language language);

/// The conflict with its values: "Sources differ: 16, 18 or 19 countries". Empty where nothing is contested.
QString differWords(const Evidence& evidence, const Dossier& dossier, Language language);

/// The same of all that is contested of an event, a line each; empty where nothing is.
QString differWords(const EventState& event, const History& history, Language language);
/// And of an actor's status.
QString differWords(const ActorState& actor, const Dossier& dossier, Language language);

/// Which rule chose the shown value: "Shown: the more precise". Only of what has others beside it.
QString reasonWords(const Evidence& evidence, const Dossier& dossier, Language language);

}
