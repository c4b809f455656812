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
    /// The day that is meant where the command names none: the lens's last event's, also as known on a day
    /// before it. A dossier without a date has none.
    std::optional<Day> usualDay = std::nullopt;

    /// The day that a command's option names, or the usual one; the error is a sentence for a person.
    std::expected<Day, QString> dayOr(std::optional<Day> named, const QString& option) const;
};

enum class Warnings {
    Each,   ///< on its line
    Counted ///< in one line; those about a PDF's session, which no check of the dossier tells, each on its own
};

/// Problems, warnings among them, go to `errors`; where the dossier cannot be had, or has no such source, the
/// program ends with the code returned. What the choice leaves open is as in the session that a PDF carries.
std::expected<OpenedHistory, Exit> openHistory(const DossierChoice& choice, QTextStream& errors,
                                               Warnings warnings = Warnings::Each);

}
