#include "model/phrases/phrases.h"
#include "ui/briefing/blocks/comparison.h"
#include "ui/briefing/blocks/headed_block.h"
#include "ui/briefing/blocks/headed_flow.h"
#include "ui/briefing/layout/styles.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

constexpr double gutter = 10.5;
constexpr double indent = 14;
constexpr double leastColumn = 76;
constexpr double numeralRoom = 12;

/// What all of a list have in common, and so is said once.
struct Shared {
    QString turn;
    bool citations = false;
};

Runs entryOf(const View& view, const ComparedActor& actor, const Shared& shared)
{
    Runs text{{view.in(actor.actor->name), body()}};
    const QString turn = turnWords(actor, view.dossier.countedStatus(), view.language);
    if (!turn.isEmpty()) text.push_back({u": "_s + turn, quiet()});
    const QStringList own = remarksOn(actor, shared.turn.isEmpty(), view.language);
    if (!own.isEmpty()) text.push_back({u" ("_s + own.join(u", "_s) + u')', note()});
    return text;
}

double widthOf(const Runs& text)
{
    double width = 0;
    for (const Run& run : text) width += page::widthOf(run.text, run.style);
    return width;
}

/// As many columns as the longest entry leaves room for; one longer than half the width runs on below.
int columnsFor(const std::vector<Runs>& entries, double width)
{
    double longest = leastColumn;
    for (const Runs& entry : entries) longest = std::max(longest, indent + widthOf(entry) + numeralRoom);
    const double column = std::min(longest, (width - gutter) / 2);
    return std::max(1, int((width + gutter) / (column + gutter)));
}

}

Flow differenceList(const View& view, const Comparison& comparison, Difference difference, Endnotes& notes,
                    Span span)
{
    Flow flow = titledBlock(u"differences"_s, {}, span);
    const std::vector<const ComparedActor*> actors = actorsOf(comparison, difference, view.language);
    if (actors.empty()) return flow;
    const Shared shared{sharedTurn(difference, actors, view.language), shareCitations(actors)};

    flow.bookmark = differenceTitle(difference, actors, Basis::Days, view.language);
    Runs head{{flow.bookmark, heading()}};
    if (!shared.turn.isEmpty()) head.push_back({u", "_s + shared.turn, quiet()});
    if (shared.citations) notes.cite(head, actors.front()->citations);
    flow.head = headed(head, span.width);
    flow.continued = headed({{continuedTitle(view, flow.bookmark), note()}}, span.width);

    std::vector<Runs> entries;
    for (const ComparedActor* actor : actors) {
        entries.push_back(entryOf(view, *actor, shared));
        if (!shared.citations) notes.cite(entries.back(), actor->citations);
    }
    flow.gutter = gutter;
    flow.columns = columnsFor(entries, span.width);
    const double width = columnWidth(span.width, flow.columns, gutter) - indent;
    const TextShape glyph =
        textAt(differenceGlyph(difference), strong(), {0, baselineIn(bodyLeading, strong().size)});
    for (const Runs& entry : entries) {
        Rows rows = setText(entry, {.width = width, .leading = bodyLeading, .left = indent});
        // The glyph comes first also for whoever reads the page aloud or copies it.
        rows.front().shapes.insert(rows.front().shapes.begin(), glyph);
        for (Row& row : rows) row.keepWithNext = &row != &rows.back();
        rows.back().height += 1.4;
        append(flow.body, std::move(rows));
    }
    return flow;
}

Flow noDifference(const View& view, const Comparison& comparison, Span span)
{
    Flow flow = titledBlock(u"no-difference"_s, {}, span);
    if (comparison.hasChanges()) return flow;
    flow.body = setText({{noDifferenceWords(comparison, view.language), lead()}},
                        {.width = span.width, .leading = leadLeading});
    return flow;
}

Flow notCompared(const View& view, const Comparison& comparison, Endnotes& notes, Span span)
{
    Flow flow = titledBlock(u"not-compared"_s, {}, span);
    flow.body = setText(notComparedSentence(view, comparison, notes),
                        {.width = span.width, .leading = bodyLeading});
    return flow;
}

}
