#pragma once

#include "app/commands/command_line.h"
#include "model/history/history.h"
#include "model/session/session_state.h"

#include <expected>

namespace atlas {

/// What `brief` was asked to make of a dossier.
struct PlannedBriefing {
    SessionState session;
    BriefingPlan plan;
};

/// The options as a session and a plan, with the dossier's last event as the day where none is given. Notes in
/// a file must have been read. The error is a sentence about words that do not belong together, or that the
/// dossier does not know.
std::expected<PlannedBriefing, QString> plannedBriefing(const BriefCommand& command, const History& history);

}
