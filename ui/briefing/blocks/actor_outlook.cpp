#include "model/items/believed.h"
#include "model/items/event_words.h"
#include "model/phrases/phrases.h"
#include "ui/briefing/blocks/actor_blocks.h"
#include "ui/briefing/blocks/headed_flow.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/actor.h"
#include "ui/briefing/wording/events.h"
#include "ui/briefing/wording/naming.h"
#include "ui/briefing/wording/told.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

constexpr double indent = 9;

bool takesPart(const View& view, const Actor& actor, const Event& event)
{
    return std::ranges::any_of(believed(event.participants, view.history), [&](const auto* claim) {
        return claim->value.mode != Mode::Absent && actsFor(view, claim->value.actor, actor);
    });
}

void addLine(Flow& flow, const QString& words)
{
    Rows rows = setText({{words, strong()}}, {.width = flow.width, .leading = bodyLeading});
    for (Row& row : rows) row.keepWithNext = true;
    append(flow.body, std::move(rows));
}

/// The first two items stay with their line, so that none begins a list alone.
void addItem(Flow& flow, const Runs& text, int number)
{
    Rows rows = setText(text, {.width = flow.width - indent, .leading = bodyLeading, .left = indent});
    if (rows.empty()) return;
    rows.front().shapes.insert(rows.front().shapes.begin(),
                               textAt(u"–"_s, quiet(), {0, baselineIn(bodyLeading, quiet().size)}));
    if (number == 1)
        for (Row& row : rows) row.keepWithNext = true;
    append(flow.body, std::move(rows));
}

/// A list of one item stays with nothing that comes after.
void endList(Flow& flow)
{
    if (!flow.body.empty()) flow.body.back().keepWithNext = false;
}

QString titleAndTime(const View& view, const EventState& state)
{
    const QString title = shortTitle(*state.event, view.language);
    if (!state.when) return title;
    return title + u", "_s + formatEdtf(state.when->value, view.language);
}

void addOutcomes(Flow& flow, const View& view, Endnotes& notes, const EventState& state)
{
    int number = 0;
    for (const Outcome* outcome : outcomesOf(view, *state.event)) {
        if (++number == 1)
            addLine(flow, phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Expected outcomes (%1):"))
                              .arg(titleAndTime(view, state)));
        Runs text{{view.in(outcome->title), body()}};
        notes.cite(text, {&outcome->citation});
        addItem(flow, text, number);
    }
    endList(flow);
}

void addScenarios(Flow& flow, const View& view, const Actor& actor, Endnotes& notes)
{
    int number = 0;
    for (const Scenario& scenario : view.dossier.scenarios) {
        if (!isTold(view, scenario.citation) || !isNamedIn(view, actor, scenario)) continue;
        if (++number == 1) {
            if (!flow.body.empty()) flow.body.back().height += bodyLeading / 2;
            const auto words = QT_TRANSLATE_NOOP("Phrases", "Scenarios that speak of it, undated:");
            addLine(flow, phrase(view.language, words));
        }
        Runs text{{view.in(scenario.title), body()}};
        if (!scenario.text.isEmpty()) text.push_back({u". "_s + view.in(scenario.text), quiet()});
        notes.cite(text, {&scenario.citation});
        addItem(flow, text, number);
    }
    endList(flow);
}

}

Flow actorOutlook(const View& view, const Actor& actor, Endnotes& notes, Span span)
{
    Flow flow{.name = u"outlook"_s,
              .bookmark = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Commitments and outlook")),
              .left = span.left,
              .width = span.width};
    for (const EventOnDay& event : view.moment.events)
        if (takesPart(view, actor, *event.state->event)) addOutcomes(flow, view, notes, *event.state);
    addScenarios(flow, view, actor, notes);
    if (!flow.body.empty()) headFlow(view, flow);
    return flow;
}

}
