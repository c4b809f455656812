#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/layout/styles.h"

namespace atlas::page {

Flow masthead(const View& view, const MastheadWords& words, Span span)
{
    constexpr double ruleHeight = 3;
    constexpr double gutter = 22;
    const QString date = formatDay(view.day, view.language);
    const double right = widthOf(date, asOfDate());

    Rows titles;
    titles.push_back(
        {.height = 8, .shapes = {rule(0, span.width, ruleHeight / 2, ruleHeight, view.palette.ink)}});
    append(titles, setText({{view.in(view.dossier.title), strong()}},
                           {.width = span.width - widthOf(words.kind, quiet()) - gutter, .leading = 13}));
    if (titles.size() > 1)
        titles[1].shapes.emplace_back(
            textAt(words.kind, quiet(), {span.width, baselineIn(13, quiet().size)}, Anchor::Right));
    Rows lines = setText({{words.headline, headline()}},
                         {.width = span.width - right - gutter, .leading = headlineLeading});
    titles.push_back(space(lines.size() > 1 ? 4 : 14)); // "As of" stands over the date
    Row& last = lines.back();
    const double baseline = baselineIn(headlineLeading, headline().size);
    last.shapes.emplace_back(textAt(date, asOfDate(), {span.width, baseline}, Anchor::Right));
    last.shapes.emplace_back(textAt(phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "As of")), quiet(),
                                    {span.width, baseline - 20}, Anchor::Right));
    append(titles, std::move(lines));

    for (Row& row : titles) row.keepWithNext = true;
    titles.back().keepWithNext = false;
    return {.name = QStringLiteral("masthead"),
            .bookmark = {},
            .left = span.left,
            .width = span.width,
            .head = {},
            .body = std::move(titles),
            .tail = {}};
}

}
