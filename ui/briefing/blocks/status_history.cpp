#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/briefing/blocks/actor_blocks.h"
#include "ui/briefing/blocks/headed_flow.h"
#include "ui/briefing/layout/styles.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

constexpr double indent = 17;

/// Claims that say the same, whoever makes them.
struct Entry {
    const StatusClaim* first = nullptr;
    std::vector<const Citation*> citations;
};

std::vector<Entry> entriesOf(const View& view, const Actor& actor)
{
    std::vector<Entry> entries;
    for (const StatusClaim* claim : view.history.statusClaims(actor.id)) {
        auto same = std::ranges::find_if(entries, [&](const Entry& entry) {
            return entry.first->status == claim->status && entry.first->span == claim->span;
        });
        if (same == entries.end()) same = entries.insert(entries.end(), {claim, {}});
        same->citations.push_back(&claim->citation);
    }
    return entries;
}

bool isLater(const View& view, const StatusClaim& claim)
{
    const std::optional<Day> earliest = claim.span ? claim.span->start().earliest : std::nullopt;
    return earliest && *earliest > view.day;
}

Row swatched(Row row, const Status& status)
{
    AreaShape swatch;
    swatch.path.addRect(QRectF(0.5, (bodyLeading - 7) / 2, 11, 7));
    swatch.fill = statusFill(status, false, Look::Print);
    swatch.stroke = statusEdge(status, false, Look::Print);
    row.shapes.insert(row.shapes.begin(), std::move(swatch));
    return row;
}

Rows rowsOf(const View& view, Endnotes& notes, const Entry& entry, double width)
{
    const StatusClaim& claim = *entry.first;
    const Status* status = view.dossier.status(claim.status);
    if (!status) return {};
    const ActorState* now = view.moment.actor(claim.actor);
    const QString time = claim.span ? formatEdtf(*claim.span, view.language)
                                    : phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "undated"));
    Runs text{{view.in(status->label) + u", "_s, strong()}, {time, body()}};
    if (isLater(view, claim))
        text.push_back({u" ·\u00a0"_s + phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "after this day")), quiet()});
    notes.cite(text, entry.citations);
    const Measure measure{.width = width - indent, .leading = bodyLeading, .left = indent};
    Rows rows = setText(text, measure);
    rows.front() = swatched(std::move(rows.front()), *status);
    // The shown claim's own note stands with the status.
    if (!claim.note.isEmpty() && !(now && now->shown->note == claim.note)) {
        rows.back().keepWithNext = true;
        append(rows, setText({{view.in(claim.note), note()}},
                             {.width = measure.width, .leading = noteLeading, .left = indent}));
    }
    rows.back().height += bodyLeading / 2;
    return rows;
}

}

Flow statusHistory(const View& view, const Actor& actor, Endnotes& notes, Span span)
{
    Flow flow{.name = u"status-history"_s,
              .bookmark = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Status over time")),
              .left = span.left,
              .width = span.width};
    const std::vector<Entry> entries = entriesOf(view, actor);
    if (entries.empty() || (entries.size() == 1 && view.moment.actor(actor.id))) return flow;
    headFlow(view, flow);
    for (const Entry& entry : entries) append(flow.body, rowsOf(view, notes, entry, span.width));
    return flow;
}

}
