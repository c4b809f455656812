#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace atlas {

/// By what a timeline's lanes gather events.
enum class LaneGrouping { Group, Theme, Kind, Source };

/// As the dossier's file and the session write them, in the enumerators' order.
inline constexpr std::array<QLatin1StringView, 4> laneGroupingWords{
    QLatin1StringView("group"), QLatin1StringView("theme"), QLatin1StringView("kind"), QLatin1StringView("source")};

/// Nothing for a word that is none of them.
std::optional<LaneGrouping> laneGroupingFromWord(QStringView word);
QString laneGroupingWord(LaneGrouping grouping);

}
