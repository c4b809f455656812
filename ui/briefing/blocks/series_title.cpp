#include "ui/briefing/blocks/headed_block.h"
#include "ui/briefing/blocks/sender.h"
#include "ui/briefing/blocks/series_blocks.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/lens.h"
#include "ui/briefing/wording/series.h"

namespace atlas::page {

using namespace Qt::StringLiterals;

Flow seriesTitle(const View& view, const Series& series, Span span)
{
    constexpr double topRule = 3;
    Flow flow = titledBlock(QStringLiteral("title"), {}, span);
    append(flow.body, senderRows(view.request.plan.header, span.width));
    flow.body.push_back(
        {.height = 12, .shapes = {rule(0, span.width, topRule / 2, topRule, view.palette.ink)}});
    append(flow.body,
           setText({{seriesKind(view, series.of), strong()}}, {.width = span.width, .leading = 13}));
    flow.body.push_back(space(10));
    append(flow.body, setText({{view.in(view.dossier.title), headline()}},
                              {.width = span.width, .leading = headlineLeading}));
    flow.body.push_back(space(3));
    if (!view.dossier.subtitle.isEmpty())
        append(flow.body, setText({{view.in(view.dossier.subtitle), lead()}},
                                  {.width = span.width, .leading = leadLeading}));
    append(flow.body,
           setText({{seriesRange(view, series), lead()}}, {.width = span.width, .leading = leadLeading}));
    append(flow.body, setText({{lensWords(view), quiet()}}, {.width = span.width, .leading = 13}));
    for (Row& row : flow.body) row.keepWithNext = true;
    flow.body.back().keepWithNext = false;
    return flow;
}

}
