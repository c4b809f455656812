#include "model/phrases/phrases.h"
#include "ui/briefing/blocks/comparison.h"
#include "ui/briefing/blocks/map_key.h"
#include "ui/map/difference_style.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

/// Actors that look the same on the map.
struct Entry {
    Difference difference = Difference::InBoth;
    const Status* status = nullptr; ///< that they came to
    bool possible = false;
    int count = 0;
};

/// In the order of the differences, those of nought included.
std::vector<Entry> entriesOf(const Comparison& comparison, const Status* counted)
{
    std::vector<Entry> entries;
    for (const Difference difference : listedDifferences) {
        const auto first = std::ptrdiff_t(entries.size());
        for (const ComparedActor& each : comparison.actors) {
            if (each.difference != difference) continue;
            const Status* status = each.after ? each.after->status : nullptr;
            const auto isSame = [&](const Entry& entry) {
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

/// With the status where it does not go without saying.
QString labelOf(const View& view, const Entry& entry)
{
    const auto withPossible = [&](const QString& label) {
        return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "%1 (possible)")).arg(label);
    };
    const bool changed = entry.difference == Difference::Status;
    const bool isCounted = entry.status == view.dossier.countedStatus();
    if (entry.count == 0 || !(changed || (entry.difference == Difference::Confirmed && !isCounted))) {
        const QString label = differenceLabel(view, entry.difference);
        return entry.difference == Difference::InBoth && entry.possible ? withPossible(label) : label;
    }
    const QString label = entry.status ? view.in(entry.status->label)
                                       : phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "No position"));
    const char* words = changed ? QT_TRANSLATE_NOOP("Phrases", "Now: %1")
                                : QT_TRANSLATE_NOOP("Phrases", "Now certain: %1");
    return phrase(view.language, words).arg(entry.possible ? withPossible(label) : label);
}

}

Row differencesKey(const View& view, const Comparison& comparison)
{
    Rows rows;
    for (const Entry& entry : entriesOf(comparison, view.dossier.countedStatus())) {
        const CountryStyle look = differenceLook(entry.difference, entry.status, entry.possible, Look::Print);
        rows.push_back(keyRow({.fill = look.fill,
                               .edge = look.edge,
                               .label = labelOf(view, entry),
                               .count = entry.count,
                               .glyph = differenceGlyph(entry.difference)}));
    }
    return stackedKey(rows);
}

}
