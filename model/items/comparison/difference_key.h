#pragma once

#include "model/items/comparison/difference_words.h"

namespace atlas {

/// A row of a comparison's key: actors that look the same on its map.
struct DifferenceEntry {
    Difference difference = Difference::InBoth;
    const Status* status = nullptr; ///< that they came to; null: none
    bool possible = false;
    int count = 0;

    friend bool operator==(const DifferenceEntry&, const DifferenceEntry&) = default;
};

/// In the order of the differences, those of nought included: a key's rows stay when nobody has them.
std::vector<DifferenceEntry> keyEntries(const Comparison& comparison, const Status* counted);

/// "Joined", "Now: partner": with the status where it does not go without saying.
QString keyLabel(const DifferenceEntry& entry, const Status* counted, Basis basis, Language language);

}
