#pragma once

#include "model/dossier/status.h"
#include "model/history/moment.h"
#include "model/time/language.h"

namespace atlas {

/// "Member", or "Possibly member".
QString statusLabel(const Status& status, bool possible, Language language);

/// How many have a status: "12 members, 3 possible"; of a status other than `member` "Participant: 12, 3
/// possible".
QString statusCountWords(const Status& status, const StatusCount& count, Language language);

/// One actor's state as a screen reader says it: "France, member on 5 January 2026, since March 2025, day not
/// stated". The name alone goes before "no status on …" where it has none.
QString spokenState(const QString& name, const Status* status, Certainty certainty, const StatusClaim* claim, Day day,
                    Language language);

/// The same of one on whom sources contradict each other: "…, sources differ".
QString withConflict(const QString& spoken, Language language);

}
