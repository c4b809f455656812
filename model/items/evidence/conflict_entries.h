#pragma once

#include "model/evidence/evidence.h"
#include "model/items/evidence/evidence_lines.h"
#include "model/time/language.h"

namespace atlas {

/// A conflict in words, with all its sides and their sources' own words.
ConflictEntry conflictEntry(const Evidence& evidence, const History& history, Language language);

/// What entries are gathered under: "The coalition", "Events", "Countries and organisations".
QString conflictSection(Attribute attribute, Language language);

/// A day on which the conflict shows, where that is not every day: of an event the first it can begin on; of
/// a status `shown`, where it shows then, else the first day that any of its claims names on which it does.
Day conflictDay(const Evidence& evidence, const History& history, Day shown);

}
