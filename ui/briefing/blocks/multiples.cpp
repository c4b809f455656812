#include "model/items/status_words.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/briefing/blocks/framed_map.h"
#include "ui/briefing/blocks/headed_block.h"
#include "ui/briefing/blocks/series_blocks.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/series.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastWidth = 158;
constexpr double gutter = 12;
constexpr double mapShape = 0.72; ///< its height by its width
constexpr double insetWidth = 54; ///< wide enough to see which of its states is outlined
constexpr double insetHeight = 43;
constexpr double captionLeading = 10.2;
constexpr double stampTolerance = 0.35; ///< points: what can be seen of a map so small

/// The parts of one map: events of the same day share it. An organisation has no land to outline.
struct Multiple {
    std::vector<std::pair<size_t, const SeriesPart*>> parts; ///< and their numbers in the series
    Day day() const { return parts.front().second->day; }
};

std::vector<Multiple> multiplesOf(const Series& series)
{
    std::vector<Multiple> multiples;
    for (size_t i = 0; i < series.parts.size(); ++i) {
        const SeriesPart& part = series.parts[i];
        if (part.country && part.country->kind != ActorKind::State) continue;
        if (!part.event || multiples.empty() || multiples.back().day() != part.day) multiples.emplace_back();
        multiples.back().parts.emplace_back(i + 1, &part);
    }
    return multiples;
}

/// "3, 4  3 Jan 2026", or a country's name; below it how many have the counted status.
Rows caption(const View& view, const Multiple& multiple, double width)
{
    const SeriesPart& first = *multiple.parts.front().second;
    QStringList numbers;
    for (const auto& [number, part] : multiple.parts) numbers.append(QString::number(number));
    Runs text{{numbers.join(u", "_s) + u"  "_s, smallStrong()}};
    if (first.event) text.push_back({formatDay(first.day, view.language, DateStyle::Short), smallStrong()});
    else text.push_back({titleOf(view, first), smallStrong()});
    Rows rows = setText(text, {.width = width, .leading = captionLeading});
    QString below;
    if (first.country) {
        if (const ActorState* state = view.moment.actor(first.country->id))
            below = statusLabel(*state->status, state->certainty == Certainty::Possible, view.language);
    } else if (const Status* counted = view.dossier.countedStatus()) {
        below = statusCountWords(*counted, view.members(), view.language);
    }
    append(rows, setText({{below, small()}}, {.width = width, .leading = captionLeading}));
    return rows;
}

Flow cell(const View& view, const Multiple& multiple, Span span)
{
    const View then = viewOn(view, multiple.day());
    const double height = span.width * mapShape;
    Row row{.height = height + 2, .shapes = {}};
    QHash<EventId, int> numbers;
    for (const auto& [number, part] : multiple.parts)
        if (part->event) numbers.insert(part->event->event->id, int(number));
    const Actor* country = multiple.parts.front().second->country;
    if (view.land) {
        PageMapRequest request = mapRequest(view, then.moment, QRectF(0, 0, span.width, height));
        request.inset = QRectF(0, height - insetHeight, insetWidth, insetHeight);
        request.selected = country ? country->id : ActorId();
        request.numbers = numbers;
        request.named = false;
        request.tolerance = stampTolerance;
        row.shapes = printedMap(request);
    }
    for (const Row& line : caption(then, multiple, span.width)) {
        append(row.shapes, line.shapes, {0, row.height});
        row.height += line.height;
    }
    Flow flow = titledBlock(u"multiple"_s, {}, span);
    flow.body.push_back(std::move(row));
    return flow;
}

}

std::vector<Section> smallMultiples(const View& view, const Series& series, Span span)
{
    const int columns = std::max(1, int((span.width + gutter) / (leastWidth + gutter)));
    const double width = columnWidth(span.width, columns, gutter);
    std::vector<Section> rows;
    int column = columns;
    for (const Multiple& multiple : multiplesOf(series)) {
        if (column == columns) {
            column = 0;
            rows.push_back({.flows = {}, .gap = 10});
        }
        const double left = span.left + column * (width + gutter);
        rows.back().flows.push_back(cell(view, multiple, {left, width}));
        ++column;
    }
    // Of one height, so that a row is never parted.
    for (Section& row : rows) {
        const double height = heightOf(row);
        for (Flow& flow : row.flows) flow.body.front().height = height;
    }
    return rows;
}

}
