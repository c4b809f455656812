#include "model/dossier/lane_grouping.h"

#include <algorithm>

namespace atlas {

std::optional<LaneGrouping> laneGroupingFromWord(QStringView word)
{
    const auto isWord = [word](QLatin1StringView known) { return known == word; };
    const auto known = std::ranges::find_if(laneGroupingWords, isWord);
    if (known == laneGroupingWords.end()) return {};
    return LaneGrouping(known - laneGroupingWords.begin());
}

QString laneGroupingWord(LaneGrouping grouping)
{
    return laneGroupingWords[size_t(grouping)];
}

}
