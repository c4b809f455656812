#pragma once

#include <QLatin1StringView>

// The fields of a session file, for its writer and its reader.
namespace atlas::session_words {

inline constexpr QLatin1StringView thisFormat("coalition-session/1");

inline constexpr QLatin1StringView format("format");
inline constexpr QLatin1StringView program("program");
inline constexpr QLatin1StringView dossier("dossier");
inline constexpr QLatin1StringView session("session");
inline constexpr QLatin1StringView briefing("briefing");

inline constexpr QLatin1StringView day("day");
inline constexpr QLatin1StringView compareDay("compareDay");
inline constexpr QLatin1StringView actor("actor");
inline constexpr QLatin1StringView event("event");
inline constexpr QLatin1StringView lens("lens");
inline constexpr QLatin1StringView knownOn("knownOn");
inline constexpr QLatin1StringView comparedLens("comparedLens");
inline constexpr QLatin1StringView comparedKnownOn("comparedKnownOn");
inline constexpr QLatin1StringView language("language");
inline constexpr QLatin1StringView hidden("hidden");
inline constexpr QLatin1StringView boundaries("boundaries");

inline constexpr QLatin1StringView kind("template");
inline constexpr QLatin1StringView seriesOf("of");
inline constexpr QLatin1StringView paper("paper");
inline constexpr QLatin1StringView orientation("orientation");
inline constexpr QLatin1StringView greyscale("greyscale");
inline constexpr QLatin1StringView without("without");
inline constexpr QLatin1StringView author("author");
inline constexpr QLatin1StringView organisation("organisation");
inline constexpr QLatin1StringView handling("handling");
inline constexpr QLatin1StringView notes("notes");

}
