#include "ui/briefing/wording/members.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/blocks/headed_flow.h"
#include "ui/briefing/layout/styles.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

constexpr double gutter = 10.5;
constexpr double leastColumn = 90;

QString title(const View& view)
{
    const StatusCount count = view.members();
    const int sure = count.certain + count.undated;
    if (count.possible == 0)
        return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Members (%1)")).arg(sure);
    if (sure == 0)
        return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Possible members (%1)"))
            .arg(count.possible);
    return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Members (%1) and possible members (%2)"))
        .arg(sure)
        .arg(count.possible);
}

/// Where not all members are alike, each says what is its own.
Runs nameOf(const View& view, Endnotes& notes, const ActorState& state, bool sameTime, bool sameSources,
            bool mixed)
{
    Runs text{{view.in(state.actor->name), body()}};
    QStringList own;
    if (mixed && state.certainty == Certainty::Possible)
        own.append(phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "possible")));
    if (!sameTime)
        own.append(state.shown->span
                       ? formatEdtf(*state.shown->span, view.language, DateStyle::Short, Gaps::Silent)
                       : phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "undated")));
    if (state.conflict) own.append(phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "sources differ")));
    if (!own.isEmpty()) text.push_back({u" ("_s + own.join(u", "_s) + u')', note()});
    if (!sameSources) notes.cite(text, {&state.shown->citation});
    return text;
}

/// One line of the table, or several for a long name, over a hairline.
Rows cell(const Runs& text, double width, const QColor& line)
{
    Rows rows = setText(text, {.width = width, .leading = bodyLeading});
    if (rows.empty()) return rows;
    for (Row& row : rows) row.keepWithNext = true;
    rows.back().keepWithNext = false;
    rows.back().shapes.emplace_back(rule(0, width, bodyLeading - 0.2, hairline, line));
    return rows;
}

/// As narrow as columns may be: where room is short, as the widest name.
double leastWidth(const View& view, const std::vector<const ActorState*>& states, Density density)
{
    if (density == Density::Roomy) return leastColumn;
    double widest = 0;
    for (const ActorState* state : states)
        widest = std::max(widest, widthOf(view.in(state->actor->name), body()));
    return std::clamp(widest + 0.5, 1.0, leastColumn);
}

}

Flow membersTable(const View& view, Endnotes& notes, Span span, Density density)
{
    Flow flow{.name = u"members"_s,
              .bookmark = title(view),
              .left = span.left,
              .width = span.width};
    const std::vector<const ActorState*> states = view.memberStates();
    const SharedSpan shared = sharedSpanOf(view);
    const bool sameSources = shareCitations(view);

    Runs head{{flow.bookmark, heading()}};
    if (sameSources) notes.cite(head, {&states.front()->shown->citation});
    flow.head = headed(head, span.width);
    flow.continued = headed({{continuedTitle(view, flow.bookmark), note()}}, span.width);

    flow.gutter = gutter;
    const double least = leastWidth(view, states, density);
    flow.columns = std::max(1, int((span.width + gutter) / (least + gutter)));
    const double width = columnWidth(span.width, flow.columns, gutter);
    const StatusCount count = view.members();
    const bool mixed = count.possible > 0 && count.possible < count.total();
    for (const ActorState* state : states)
        append(flow.body, cell(nameOf(view, notes, *state, shared.holds, sameSources, mixed), width,
                               view.palette.lineStrong));

    QString precision;
    if (shared.holds) {
        precision = shared.words;
        precision[0] = precision[0].toUpper();
        precision += u'.';
    }
    if (!shared.remark.isEmpty()) precision += u' ' + view.in(shared.remark);
    append(flow.tail, setText({{precision, note()}}, {.width = span.width, .leading = noteLeading}));
    return flow;
}

}
