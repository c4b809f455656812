#pragma once

#include "app/commands/command_line.h"
#include "model/history/history.h"
#include "model/session/session_file.h"

#include <QTextStream>

#include <expected>
#include <memory>

namespace atlas {

/// The dossier through the lens that was asked for.
struct OpenedHistory {
    std::shared_ptr<const History> history;
    std::optional<SessionFile> session; ///< where a PDF carried the dossier
    Language language = Language::English;
    bool isDated = true; ///< an event, a status or a source has a date

    /// The day that is meant where the command names none. A dossier without a date has none.
    bool hasUsualDay() const { return session || isDated; }
    Day usualDay() const { return session ? session->session.day : history->lastEventDay(); }
};

enum class Warnings {
    Each,   ///< on its line
    Counted ///< in one line; those about a PDF's session, which no check of the dossier tells, each on its own
};

/// Problems, warnings among them, go to `errors`; where the dossier cannot be had, or has no such source, the
/// program ends with the code returned.
std::expected<OpenedHistory, Exit> openHistory(const DossierChoice& choice, QTextStream& errors,
                                               Warnings warnings = Warnings::Each);

}
