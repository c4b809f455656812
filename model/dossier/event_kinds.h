#pragma once

#include "model/dossier/event.h"

#include <array>

namespace atlas {

/// The kinds of event as dossiers write them, in the order of EventKind.
inline constexpr std::array<QLatin1StringView, 6> eventKindWords{
    QLatin1StringView("meeting"),  QLatin1StringView("statement"), QLatin1StringView("operation"),
    QLatin1StringView("decision"), QLatin1StringView("period"),    QLatin1StringView("publication")};
static_assert(eventKindWords.size() == size_t(EventKind::Publication) + 1);

}
