#include "model/items/believed.h"
#include "model/items/evidence/evidence_words.h"
#include "model/items/honest_dates.h"
#include "model/items/status_words.h"
#include "model/phrases/phrases.h"
#include "ui/briefing/blocks/actor_blocks.h"
#include "ui/briefing/blocks/status_chip.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/actor.h"
#include "ui/briefing/wording/told.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

/// "Since", and what is to say of it, in a column of its own.
void addFact(Flow& flow, double indent, const QString& name, const Runs& words)
{
    Rows rows = setText(words, {.width = flow.width - indent, .leading = bodyLeading, .left = indent});
    if (rows.empty()) return;
    rows.front().shapes.insert(rows.front().shapes.begin(),
                               textAt(name, quiet(), {0, baselineIn(bodyLeading, quiet().size)}));
    append(flow.body, std::move(rows));
}

Runs dateRuns(const HonestDate& date)
{
    Runs text{{date.stated, strong()}};
    if (!date.gap.isEmpty()) text.push_back({u' ' + date.gap, body()});
    return text;
}

void addFacts(Flow& flow, const View& view, Endnotes& notes, const ActorState& state)
{
    const StatusClaim& claim = *state.shown;
    const QString since = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Since"));
    const QString until = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Until"));
    const double indent = std::max({40.0, widthOf(since, quiet()) + 8, widthOf(until, quiet()) + 8});

    Runs start = dateRuns(sinceWords(claim.span, view.language));
    notes.cite(start, {&claim.citation});
    if (state.conflict)
        start.push_back(
            {u" · "_s + phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "sources differ")), warning()});
    addFact(flow, indent, since, start);
    QString remark = view.in(claim.note);
    if (const QString when = possibleWords(view, state); !when.isEmpty())
        remark = remark.isEmpty() ? when : when + u' ' + remark;
    if (!remark.isEmpty()) {
        Runs text{{remark, note()}};
        notes.cite(text, {&claim.citation});
        append(flow.body,
               setText(text, {.width = flow.width - indent, .leading = noteLeading, .left = indent}));
    }
    if (!claim.span) return;
    Runs end{{inOnePhrase(untilWords(claim.span, view.language)), body()}};
    notes.cite(end, {&claim.citation});
    addFact(flow, indent, until, end);
}

void addAlsoReported(Flow& flow, const View& view, Endnotes& notes, const ActorState& state)
{
    if (state.alsoReported.empty()) return;
    const char* head = state.conflict ? QT_TRANSLATE_NOOP("Phrases", "Sources differ; also reported:")
                                      : QT_TRANSLATE_NOOP("Phrases", "Also reported:");
    Rows heading = setText({{phrase(view.language, head), strong()}},
                           {.width = flow.width, .leading = bodyLeading});
    for (Row& row : heading) row.keepWithNext = true;
    flow.body.push_back(space(bodyLeading / 2));
    append(flow.body, std::move(heading));
    const Evidence evidence = evidenceOf(state);
    for (size_t i = 1; i < evidence.reports.size(); ++i) {
        const Report& report = evidence.reports[i];
        Runs text{{giverWords(report.citations, view.dossier, view.language) + u". "_s, quiet()},
                  {valueWords(report, view.dossier, view.language), body()}};
        notes.cite(text, report.citations);
        append(flow.body, setText(text, {.width = flow.width, .leading = bodyLeading}));
    }
}

/// Of whom nothing is said on the day: that, and for a person the status of whom it belongs to.
void addAbsence(Flow& flow, const View& view, Endnotes& notes, const Actor& actor)
{
    const Actor* whole = view.dossier.actor(actor.affiliation);
    const ActorState* its = whole ? view.moment.actor(whole->id) : nullptr;
    if (its) {
        const bool possible = its->certainty == Certainty::Possible;
        const QString name = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "%1:"));
        Runs text{{name.arg(view.in(whole->name)) + u' ', strong()},
                  {statusLabel(*its->status, possible, view.language), body()}};
        notes.cite(text, {&its->shown->citation});
        append(flow.body, setText(text, {.width = flow.width, .leading = bodyLeading}));
        return;
    }
    const auto noStatus = QT_TRANSLATE_NOOP("Phrases", "No status on this day");
    append(flow.body, setText({{phrase(view.language, noStatus), strong()}},
                              {.width = flow.width, .leading = bodyLeading}));
}

void addSummary(Flow& flow, const View& view, Endnotes& notes, const Actor& actor)
{
    const bool unsourced = actor.citations.isEmpty() && isTold(view, Citation());
    const bool told = unsourced || std::ranges::any_of(actor.citations, [&](const Citation& citation) {
        return isTold(view, citation);
    });
    if (actor.summary.isEmpty() || !told) return;
    Runs text{{view.in(actor.summary), body()}};
    notes.cite(text, actor.citations);
    flow.body.push_back(space(bodyLeading / 2));
    append(flow.body, setText(text, {.width = flow.width, .leading = bodyLeading}));
}

}

Flow actorStatus(const View& view, const Actor& actor, Endnotes& notes, Span span)
{
    Flow flow{.name = u"status"_s,
              .bookmark = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Status")),
              .left = span.left,
              .width = span.width};
    if (const QString office = officeWords(view, actor); !office.isEmpty()) {
        Runs text{{office, lead()}};
        if (!knownOffice(actor, view.history).isEmpty()) notes.cite(text, actor.citations);
        flow.body = setText(text, {.width = span.width, .leading = leadLeading});
    }
    if (!flow.body.empty()) flow.body.back().height += 2;
    if (const ActorState* state = view.moment.actor(actor.id)) {
        flow.body.push_back(statusChip(view, *state, span.width));
        flow.body.push_back(space(bodyLeading / 2));
        addFacts(flow, view, notes, *state);
        addAlsoReported(flow, view, notes, *state);
    } else {
        addAbsence(flow, view, notes, actor);
    }
    addSummary(flow, view, notes, actor);
    return flow;
}

}
