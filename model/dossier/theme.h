#pragma once

#include "model/dossier/claim.h"

#include <QList>

#include <optional>

namespace atlas {

/// A thread through the dossier; the bundled one's four red lines.
struct Theme {
    ThemeId id;
    LocalText title;
    LocalText text;
    Citation citation;
    friend bool operator==(const Theme&, const Theme&) = default;
};

/// What an event is expected to bring.
struct Outcome {
    EventId event; ///< may be empty
    LocalText title;
    Citation citation;
    friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// What may come: always conditional, never dated.
struct Scenario {
    LocalText title;
    LocalText text;
    Citation citation;
    friend bool operator==(const Scenario&, const Scenario&) = default;
};

}
