#pragma once

#include "app/commands/open_history.h"

#include <expected>

namespace atlas {

/// What `brief` was asked to make of a dossier.
struct PlannedBriefing {
    SessionState session;
    BriefingPlan plan;
};

/// The options as a session and a plan; what they leave open is as in the session that a PDF carried, so that
/// without options it is made again. Notes in a file must have been read. The error is a sentence about words
/// that do not belong together, or that the dossier does not know.
std::expected<PlannedBriefing, QString> plannedBriefing(const BriefCommand& command,
                                                        const OpenedHistory& opened);

}
