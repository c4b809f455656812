#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/headline.h"

#include <algorithm>

namespace atlas::page {

namespace {

bool shareCitation(const std::vector<const Theme*>& themes)
{
    return std::ranges::all_of(themes, [&](const Theme* theme) {
        return theme->citation.source == themes.front()->citation.source &&
               theme->citation.locator == themes.front()->citation.locator;
    });
}

}

Flow themesList(const View& view, Endnotes& notes, Span span)
{
    Flow flow{.name = QStringLiteral("themes"),
              .bookmark = themesTitle(view),
              .left = span.left,
              .width = span.width};
    const std::vector<const Theme*> themes = themesOn(view);
    if (themes.empty()) return flow;

    constexpr double indent = 10.5;
    const bool shared = shareCitation(themes);
    Runs title{{flow.bookmark, heading()}};
    if (shared) notes.cite(title, {&themes.front()->citation});
    flow.head = headed(title, span.width);

    int number = 0;
    for (const Theme* theme : themes) {
        Runs text{{view.in(theme->title), body()}};
        if (!shared) notes.cite(text, {&theme->citation});
        Rows lines = setText(text, {.width = span.width - indent, .leading = bodyLeading, .left = indent});
        if (lines.empty()) continue;
        lines.front().shapes.insert(
            lines.front().shapes.begin(),
            textAt(QString::number(++number), strong(), {0, baselineIn(bodyLeading, body().size)}));
        append(flow.body, std::move(lines));
    }
    return flow;
}

}
