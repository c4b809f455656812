#pragma once

#include "model/history/comparison.h"
#include "model/time/language.h"

#include <QStringList>

namespace atlas {

/// What two lenses tell otherwise of an event, the former's before the arrow: "March 2025 → 2 March 2025",
/// "Announced → Held".
QStringList retoldWords(const RetoldEvent& event, const Dossier& dossier, Language language);

/// The same of when an actor has been what both say that it is; empty where that does not differ.
QString retoldTurn(const ComparedActor& actor, Language language);

}
