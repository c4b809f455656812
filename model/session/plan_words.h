#pragma once

#include "model/session/briefing_plan.h"

#include <QLatin1StringView>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace atlas {

// The words that the command line, the carried session and the settings have for what a plan chooses, each in
// the order of its enumeration.

inline constexpr std::array templateWords{QLatin1StringView("page"), QLatin1StringView("country"),
                                          QLatin1StringView("changes"), QLatin1StringView("series")};
inline constexpr std::array seriesOfWords{QLatin1StringView("event"), QLatin1StringView("month"),
                                          QLatin1StringView("country")};
inline constexpr std::array paperWords{QLatin1StringView("A4"), QLatin1StringView("Letter")};
inline constexpr std::array orientationWords{QLatin1StringView("portrait"), QLatin1StringView("landscape")};

inline QLatin1StringView wordOf(Template kind) { return templateWords[size_t(kind)]; }
inline QLatin1StringView wordOf(SeriesOf each) { return seriesOfWords[size_t(each)]; }
inline QLatin1StringView wordOf(Paper paper) { return paperWords[size_t(paper)]; }
inline QLatin1StringView wordOf(Orientation orientation) { return orientationWords[size_t(orientation)]; }

/// The choice of a word; nothing where the list has no such word.
template <typename Choice, size_t count>
std::optional<Choice> choiceOf(QStringView word, const std::array<QLatin1StringView, count>& words)
{
    const auto found = std::ranges::find_if(words, [&](auto each) { return word == each; });
    return found == words.end() ? std::nullopt : std::optional(Choice(found - words.begin()));
}

/// A block that may be left out, and its word.
struct BlockWord {
    QLatin1StringView word;
    bool BriefingBlocks::*block;
};

inline constexpr std::array blockWords{BlockWord{QLatin1StringView("members"), &BriefingBlocks::members},
                                       BlockWord{QLatin1StringView("themes"), &BriefingBlocks::themes},
                                       BlockWord{QLatin1StringView("events"), &BriefingBlocks::events},
                                       BlockWord{QLatin1StringView("changes"), &BriefingBlocks::changes},
                                       BlockWord{QLatin1StringView("voices"), &BriefingBlocks::voices},
                                       BlockWord{QLatin1StringView("sources"), &BriefingBlocks::sources}};

/// The orientation that suits a template where nobody chooses one.
inline Orientation usualOrientation(Template kind)
{
    return kind == Template::Country ? Orientation::Landscape : Orientation::Portrait;
}

}
