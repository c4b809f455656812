#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/blocks/day_letter.h"
#include "ui/briefing/blocks/sender.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/lens.h"

#include <algorithm>

namespace atlas::page {

namespace {

/// What stands at the right of the headline's last line and above it.
struct Dates {
    double width = 0;
    std::vector<Shape> shapes; ///< from the right end of that line's baseline
    double above = 0;          ///< what they need above a headline of one line
};

Dates asOf(const View& view)
{
    const QString date = formatDay(view.day, view.language);
    Dates dates{.width = widthOf(date, asOfDate()), .shapes = {}, .above = 16};
    dates.shapes.emplace_back(textAt(date, asOfDate(), {}, Anchor::Right));
    dates.shapes.emplace_back(textAt(phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "As of")), quiet(),
                                     {0, -20}, Anchor::Right));
    return dates;
}

/// A above B, their letters under one another.
Dates compared(const View& view, Day with)
{
    constexpr double side = 14;
    constexpr double gap = 6;
    const QString a = formatDay(with, view.language);
    const QString b = formatDay(view.day, view.language);
    const double left = -std::max(widthOf(a, asOfDate()), widthOf(b, asOfDate()));
    const double letters = left - gap - side;
    Dates dates{.width = -letters, .shapes = {}, .above = headlineLeading};
    append(dates.shapes, dayLetter(QStringLiteral("A"), {letters, -headlineLeading}, side), {});
    dates.shapes.emplace_back(textAt(a, asOfDate(), {left, -headlineLeading}));
    append(dates.shapes, dayLetter(QStringLiteral("B"), {letters, 0}, side), {});
    dates.shapes.emplace_back(textAt(b, asOfDate(), {left, 0}));
    return dates;
}

/// The dossier, and whose word the page takes.
Runs titleRuns(const View& view)
{
    return {{view.in(view.dossier.title), strong()},
            {QStringLiteral("  ·  "), quiet()},
            {lensWords(view), quiet()}};
}

}

Flow masthead(const View& view, const MastheadWords& words, Span span)
{
    constexpr double ruleHeight = 3;
    constexpr double gutter = 22;
    const Dates dates = words.comparedWith ? compared(view, *words.comparedWith) : asOf(view);

    Rows titles = senderRows(view.request.plan.header, span.width);
    const size_t over = titles.size();
    titles.push_back(
        {.height = 8, .shapes = {rule(0, span.width, ruleHeight / 2, ruleHeight, view.palette.ink)}});
    append(titles, setText(titleRuns(view),
                           {.width = span.width - widthOf(words.kind, quiet()) - gutter, .leading = 13}));
    if (titles.size() > over + 1)
        titles[over + 1].shapes.emplace_back(
            textAt(words.kind, quiet(), {span.width, baselineIn(13, quiet().size)}, Anchor::Right));
    Rows lines = setText({{words.headline, headline()}},
                         {.width = span.width - dates.width - gutter, .leading = headlineLeading});
    titles.push_back(space(lines.size() > 1 ? 4 : dates.above));
    append(lines.back().shapes, dates.shapes,
           {span.width, baselineIn(headlineLeading, headline().size)});
    append(titles, std::move(lines));

    for (Row& row : titles) row.keepWithNext = true;
    return {.name = QStringLiteral("masthead"),
            .left = span.left,
            .width = span.width,
            .body = toGrid(std::move(titles))};
}

}
