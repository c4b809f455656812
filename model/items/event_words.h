#pragma once

#include "model/history/moment.h"
#include "model/time/language.h"

namespace atlas {

/// Whether it took place, as seen from the shown day: "Announced, not yet held", "Held", "Cancelled", "After
/// the shown date", "No date stated".
QString occurrenceWords(const EventState& state, Day day, Language language);

/// The title for narrow places; the whole title where the dossier gives no short one.
QString shortTitle(const Event& event, Language language);

/// "Paris, France"; "Place not stated" where no source says.
QString placeWords(const EventState& state, const Dossier& dossier, Language language);
QString placeWords(const Place& place, const Dossier& dossier, Language language);

/// An event as a screen reader says it: "Paris: leaders’ meeting, 6 January 2026, announced, not yet held";
/// after a date that is the dossier's reading of its source, "date inferred".
QString spokenEvent(const EventState& state, Day day, Language language);

/// How somebody took part: "host", "remotely", "expected", "presence not stated"; several are joined by
/// commas. Empty where nothing but the presence is known.
QString participationWords(const Participation& participation, Language language);

/// "33 countries", in the order that needs no agreement of the label with every number; the value as it is
/// stated.
QString countedWords(const QString& value, const LocalText& what, Language language);

}
