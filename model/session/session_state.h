#pragma once

#include "model/dossier/ids.h"
#include "model/time/day.h"
#include "model/time/language.h"

#include <QStringList>

#include <optional>

namespace atlas {

/// What a user looks at, as a value: with a dossier, all that a briefing is made from but its plan. A PDF
/// carries it, so that the view can be restored.
struct SessionState {
    Day day; ///< the shown one, B where two are compared
    std::optional<Day> compareDay; ///< A
    ActorId actor;                 ///< the selected one; may be empty, as may the event
    EventId event;
    QString lens;                              ///< in the command line's form
    std::optional<Day> knownOn = {};           ///< only sources published by then speak
    std::optional<QString> comparedLens = {};  ///< the lens of A, where lenses are compared
    std::optional<Day> comparedKnownOn = {};   ///< what limits that one
    Language language = Language::English;     ///< of names and words
    /// What the key has switched off: statuses (`member`, `member?`), and of a comparison kinds of change
    /// (differenceKey).
    QStringList hidden = {};
    QString boundaries = QStringLiteral("un"); ///< an id of Boundaries::positions()

    friend bool operator==(const SessionState&, const SessionState&) = default;
};

}
