#include "ui/briefing/blocks/map_key.h"

#include "model/phrases/phrases.h"
#include "ui/briefing/layout/styles.h"

#include <algorithm>
#include <functional>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

constexpr double padding = 6;
constexpr double rowHeight = 13.5;
constexpr double labelLeft = 26;

struct KeyLine {
    const Status* status = nullptr;
    bool possible = false;
    bool undated = false; ///< no source dates anybody's, as far as the page shows
    int count = 0;
};

bool isOnMap(const View& view, const Status& status)
{
    return std::ranges::any_of(view.moment.actors, [&](const ActorState* state) {
        const bool isShown = !isContext(status) || state->actor->id == view.request.session.actor;
        return state->status == &status && isShown && state->actor->kind == ActorKind::State;
    });
}

/// The counted status keeps both its lines even at nought; of the others, what the map shows, the undated
/// ones last.
std::vector<KeyLine> keyLines(const View& view)
{
    std::vector<KeyLine> lines;
    for (qsizetype i = 0; i < view.dossier.statuses.size(); ++i) {
        const Status& status = view.dossier.statuses[i];
        const StatusCount count = view.moment.counts[size_t(i)];
        const bool counted = &status == view.dossier.countedStatus();
        if (!counted && !isOnMap(view, status)) continue;
        const bool undated = !counted && count.undated == count.total();
        if (counted || count.certain + count.undated > 0)
            lines.push_back({&status, false, undated, count.certain + count.undated});
        if (counted || count.possible > 0) lines.push_back({&status, true, false, count.possible});
    }
    std::ranges::stable_partition(lines, std::not_fn(&KeyLine::undated));
    return lines;
}

QString labelOf(const View& view, const KeyLine& line)
{
    const QString label = view.in(line.status->label);
    if (!line.possible) return label;
    if (!line.status->possibleLabel.isEmpty()) return view.in(line.status->possibleLabel);
    return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "%1 (possible)")).arg(label);
}

KeyEntry entryOf(const View& view, const KeyLine& line)
{
    if (isHidden(view.request.session, line.status->id, line.possible)) {
        const QString label = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "%1 (not shown)"));
        return {.fill = {.colour = view.palette.land, .ink = {}},
                .edge = {.colour = toColour(lookOf(*line.status, Look::Print).ink), .width = 0.8, .dashes = {}},
                .label = label.arg(labelOf(view, line)),
                .count = line.count};
    }
    return {.fill = statusFill(*line.status, line.possible, Look::Print),
            .edge = statusEdge(*line.status, line.possible, Look::Print),
            .label = labelOf(view, line),
            .count = line.count};
}

/// What stands over the undated ones.
Row undatedHead(const View& view)
{
    const QString words = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Position (undated)"));
    Row row{.height = rowHeight, .shapes = {}};
    row.shapes.emplace_back(
        textAt(words, smallStrong(), {padding, baselineIn(rowHeight, smallStrong().size)}));
    return row;
}

}

Row keyRow(const KeyEntry& entry)
{
    constexpr double glyphGap = 4;
    const QString count = QString::number(entry.count);
    const double countLeft = mapKeyWidth - padding - widthOf(count, smallStrong());
    const double glyphWidth = entry.glyph.isEmpty() ? 0 : widthOf(entry.glyph, small()) + glyphGap;
    const double gap = entry.glyph.isEmpty() ? padding : glyphGap;
    const double width = countLeft - glyphWidth - gap - labelLeft;
    const Rows label = setText({{entry.label, small()}}, {.width = width, .leading = 10.4});

    Row row{.height = std::max(rowHeight, heightOf(label) + 3.1), .shapes = {}};
    AreaShape swatch;
    swatch.path.addRect(padding, (rowHeight - 9) / 2, 14.5, 9);
    swatch.fill = entry.fill;
    swatch.stroke = entry.edge;
    row.shapes.emplace_back(std::move(swatch));

    double top = (rowHeight - 10.4) / 2;
    for (const Row& each : label) {
        append(row.shapes, each.shapes, {labelLeft, top});
        top += each.height;
    }
    const double baseline = baselineIn(rowHeight, small().size);
    if (!entry.glyph.isEmpty())
        row.shapes.emplace_back(
            textAt(entry.glyph, small(), {countLeft - glyphGap, baseline}, Anchor::Right));
    row.shapes.emplace_back(
        textAt(count, smallStrong(), {mapKeyWidth - padding, baseline}, Anchor::Right));
    return row;
}

Row placesKeyRow(const View& view)
{
    constexpr double radius = 2.2;
    const double baseline = baselineIn(rowHeight, small().size);
    const QString place = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Place"));
    const double second = labelLeft + widthOf(place, small()) + 12;
    Row row{.height = rowHeight, .shapes = {}};
    row.shapes.emplace_back(DotShape{.centre = {padding + 7, rowHeight / 2},
                                     .radius = radius,
                                     .fill = {.colour = view.palette.ink, .ink = {}},
                                     .stroke = {}});
    row.shapes.emplace_back(textAt(place, small(), {labelLeft, baseline}));
    row.shapes.emplace_back(DotShape{.centre = {second, rowHeight / 2},
                                     .radius = radius,
                                     .fill = {.colour = view.palette.bg, .ink = {}},
                                     .stroke = {.colour = view.palette.ink, .width = 1.1, .dashes = {}}});
    row.shapes.emplace_back(textAt(phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Announced")), small(),
                                   {second + 7, baseline}));
    return row;
}

Row stackedKey(const Rows& rows)
{
    Row key{.height = padding - 2, .shapes = {}};
    for (const Row& row : rows) {
        append(key.shapes, row.shapes, {0, key.height});
        key.height += row.height;
    }
    key.height += padding - 2;
    return key;
}

Row mapKey(const View& view)
{
    Rows rows;
    bool headed = false;
    for (const KeyLine& line : keyLines(view)) {
        if (line.undated && !headed) rows.push_back(undatedHead(view));
        headed = line.undated;
        rows.push_back(keyRow(entryOf(view, line)));
    }
    rows.push_back(placesKeyRow(view));
    return stackedKey(rows);
}

}
