#include "model/phrases/phrases.h"
#include "ui/briefing/blocks/comparison.h"
#include "ui/briefing/blocks/map_key.h"
#include "ui/map/difference_style.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

Row entry(Difference difference, const Status* status, bool possible, const QString& label, int count)
{
    const CountryStyle look = differenceLook(difference, status, possible, Look::Print);
    return keyRow({.fill = look.fill,
                   .edge = look.edge,
                   .label = label,
                   .count = count,
                   .glyph = differenceGlyph(difference)});
}

/// What an actor came to: one colour on the map.
struct Turn {
    const Status* status = nullptr;
    bool possible = false;
    int count = 0;
};

std::vector<Turn> turnsOf(const Comparison& comparison)
{
    std::vector<Turn> turns;
    for (const ComparedActor& each : comparison.actors) {
        if (each.difference != Difference::Status) continue;
        const Status* status = each.after ? each.after->status : nullptr;
        const auto isSame = [&](const Turn& turn) {
            return turn.status == status && turn.possible == each.isPossible();
        };
        const auto found = std::ranges::find_if(turns, isSame);
        if (found == turns.end()) turns.push_back({status, each.isPossible(), 1});
        else ++found->count;
    }
    return turns;
}

QString labelOf(const View& view, const Turn& turn)
{
    QString label = turn.status ? view.in(turn.status->label)
                                : phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "No position"));
    if (turn.possible)
        label = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "%1 (possible)")).arg(label);
    return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Now: %1")).arg(label);
}

}

Row differencesKey(const View& view, const Comparison& comparison)
{
    const Status* counted = view.dossier.countedStatus();
    const std::vector<Turn> turns = turnsOf(comparison);
    Rows rows;
    for (const Difference difference : listedDifferences) {
        if (difference == Difference::Status && !turns.empty()) {
            for (const Turn& turn : turns)
                rows.push_back(
                    entry(difference, turn.status, turn.possible, labelOf(view, turn), turn.count));
            continue;
        }
        const Status* status = difference == Difference::Status ? nullptr : counted;
        rows.push_back(entry(difference, status, false, differenceLabel(view, difference),
                             comparison.count(difference)));
    }
    return stackedKey(rows);
}

}
