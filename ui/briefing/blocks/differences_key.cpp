#include "model/items/comparison/difference_key.h"
#include "ui/briefing/blocks/comparison.h"
#include "ui/briefing/blocks/map_key.h"
#include "ui/map/difference_style.h"

namespace atlas::page {

Row differencesKey(const View& view, const Comparison& comparison)
{
    const Status* counted = view.dossier.countedStatus();
    Rows rows;
    for (const DifferenceEntry& entry : keyEntries(comparison, counted)) {
        const CountryStyle look = differenceLook(entry.difference, entry.status, entry.possible, Look::Print);
        rows.push_back(keyRow({.fill = look.fill,
                               .edge = look.edge,
                               .label = keyLabel(entry, counted, Basis::Days, view.language),
                               .count = entry.count,
                               .glyph = differenceGlyph(entry.difference)}));
    }
    return stackedKey(rows);
}

}
