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

    /// The day that is meant where the command names none.
    Day usualDay() const { return session ? session->session.day : history->lastEventDay(); }
};

/// Problems, warnings among them, go to `errors`, each on its line; where the dossier cannot be had, or has no
/// such source, the program ends with the code returned.
std::expected<OpenedHistory, Exit> openHistory(const DossierChoice& choice, QTextStream& errors);

}
