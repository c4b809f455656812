#include "ui/briefing/blocks/running_head.h"

#include "model/items/evidence/lens_words.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/briefing/blocks/headed_flow.h"
#include "ui/briefing/layout/styles.h"

namespace atlas::page {

using namespace Qt::StringLiterals;

Flow runningHead(const View& view, const QString& title, Span span)
{
    const QString day = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "as of %1"))
                            .arg(formatDay(view.day, view.language));
    return runningHead(view, title, day, span);
}

Flow runningHead(const View& view, const QString& title, const QString& shownDates, Span span)
{
    const QString limit = knownOnWords(view.history.lens(), view.language);
    const QString dates = limit.isEmpty() ? shownDates : shownDates + u" · "_s + limit;
    constexpr double leading = 13;
    constexpr double gap = 18;
    Rows rows = setText({{continuedTitle(view, title), strong()},
                         {u" · "_s + view.in(view.dossier.title), quiet()}},
                        {.width = span.width - widthOf(dates, quiet()) - gap, .leading = leading});
    rows.front().shapes.emplace_back(
        textAt(dates, quiet(), {span.width, baselineIn(leading, quiet().size)}, Anchor::Right));
    rows.back().shapes.emplace_back(rule(0, span.width, leading + 1.5, ruleWidth, view.palette.ink));
    rows.back().height += 9;
    for (Row& row : rows) row.keepWithNext = true;
    rows.back().keepWithNext = false;
    return {.name = QStringLiteral("running-head"),
            .left = span.left,
            .width = span.width,
            .body = std::move(rows)};
}

}
