#pragma once

#include "model/dossier/event.h"

#include <array>

namespace atlas {

// What an event's claims say, as dossiers write it and answers repeat it, each in the order of its enumeration.

inline constexpr std::array<QLatin1StringView, 3> writtenOccurrences{
    QLatin1StringView("announced"), QLatin1StringView("held"), QLatin1StringView("cancelled")};
static_assert(writtenOccurrences.size() == size_t(Occurrence::Cancelled) + 1);

inline constexpr std::array<QLatin1StringView, 5> writtenModes{
    QLatin1StringView("in-person"), QLatin1StringView("remote"), QLatin1StringView("announced"),
    QLatin1StringView("absent"), QLatin1StringView("not-stated")};
static_assert(writtenModes.size() == size_t(Mode::NotStated) + 1);

inline constexpr std::array<QLatin1StringView, 5> writtenRoles{
    QLatin1StringView("host"), QLatin1StringView("convener"), QLatin1StringView("participant"),
    QLatin1StringView("speaker"), QLatin1StringView("observer")};
static_assert(writtenRoles.size() == size_t(Role::Observer) + 1);

}
