#include "model/items/comparison/difference_key.h"

#include "model/phrases/phrases.h"

#include <algorithm>

namespace atlas {

std::vector<DifferenceEntry> keyEntries(const Comparison& comparison, const Status* counted)
{
    std::vector<DifferenceEntry> entries;
    for (const Difference difference : listedDifferences) {
        const auto first = std::ptrdiff_t(entries.size());
        for (const ComparedActor& each : comparison.actors) {
            if (each.difference != difference) continue;
            const Status* status = each.after ? each.after->status : nullptr;
            const auto isSame = [&](const DifferenceEntry& entry) {
                return entry.status == status && entry.possible == each.isPossible();
            };
            const auto found = std::find_if(entries.begin() + first, entries.end(), isSame);
            if (found == entries.end()) entries.push_back({difference, status, each.isPossible(), 1});
            else ++found->count;
        }
        if (std::ptrdiff_t(entries.size()) == first)
            entries.push_back({difference, difference == Difference::Status ? nullptr : counted, false, 0});
    }
    return entries;
}

QString keyLabel(const DifferenceEntry& entry, const Status* counted, Basis basis, Language language)
{
    const auto withPossible = [&](const QString& label) {
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 (possible)")).arg(label);
    };
    const bool changed = entry.difference == Difference::Status;
    const bool certain = entry.difference == Difference::Confirmed && entry.status != counted;
    if (entry.count == 0 || !(changed || certain)) {
        const QString label = differenceLabel(entry.difference, basis, language);
        return entry.difference == Difference::InBoth && entry.possible ? withPossible(label) : label;
    }
    const QString label = entry.status ? entry.status->label.in(language)
                                       : phrase(language, QT_TRANSLATE_NOOP("Phrases", "No position"));
    const char* words = changed ? QT_TRANSLATE_NOOP("Phrases", "Now: %1")
                                : QT_TRANSLATE_NOOP("Phrases", "Now certain: %1");
    return phrase(language, words).arg(entry.possible ? withPossible(label) : label);
}

}
