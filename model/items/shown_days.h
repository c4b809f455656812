#pragma once

#include "model/history/history.h"

#include <utility>

namespace atlas {

/// The days that a bar or chart of the dossier's time spans, both included: what the dossier frames, or else all
/// that has anything on it.
inline std::pair<Day, Day> shownDays(const History& history)
{
    const auto [first, last] = history.extent();
    const auto& frame = history.dossier().frame;
    if (!frame) return {first, last};
    return {frame->earliest.value_or(first), frame->latest.value_or(last)};
}

}
