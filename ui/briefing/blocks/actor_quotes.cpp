#include "model/items/status_words.h"
#include "model/phrases/phrases.h"
#include "model/phrases/quotation_marks.h"
#include "ui/briefing/blocks/actor_blocks.h"
#include "ui/briefing/blocks/headed_flow.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/actor.h"
#include "ui/briefing/wording/told.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

constexpr double indent = 9;

TextStyle verbatim()
{
    TextStyle style = lead();
    style.italic = true;
    return style;
}

/// The original, then what it means and what it is about, beside a line in the status's colour.
Rows rowsOf(const View& view, Endnotes& notes, const Citation& citation, const QString& gloss, double width,
            const QColor& line)
{
    const Quote& quote = *citation.quote;
    Runs words{{inQuotationMarks(quote.words, quote.language), verbatim()}};
    notes.cite(words, {&citation});
    Rows rows = setText(words, {.width = width - indent, .leading = bodyLeading, .left = indent});

    QStringList explained;
    if (const std::optional<QString> translation = quote.translationFor(view.language))
        explained.append(phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "%1 (our translation)"))
                             .arg(inQuotationMarks(*translation, languageCode(view.language))));
    if (!gloss.isEmpty()) explained.append(gloss);
    const Rows below = setText({{explained.join(u". "_s), quiet()}},
                               {.width = width - indent, .leading = bodyLeading, .left = indent});
    if (!below.empty()) rows.back().keepWithNext = true;
    append(rows, below);
    keepWhole(rows);
    for (Row& row : rows)
        row.shapes.emplace_back(LineShape{.points = {QPointF(0.8, 0), QPointF(0.8, row.height)},
                                          .stroke = {.colour = line, .width = 1.6, .dashes = {}}});
    return rows;
}

/// The darker of a status's two colours: a thin line of the other would hardly be seen.
QColor lineColour(const View& view, const ActorState* state)
{
    if (!state) return view.palette.lineStrong;
    const StatusLook& look = lookOf(*state->status, Look::Print);
    const QColor fill = toColour(look.fill);
    const QColor ink = toColour(look.ink);
    return fill.lightnessF() < ink.lightnessF() ? fill : ink;
}

/// By it or someone who acts for it, or about it; known on the page's day.
bool isTheirs(const View& view, const Actor& actor, const Statement& statement)
{
    if (!statement.citation.quote) return false;
    if (!statement.about.contains(actor.id) && !actsFor(view, statement.speaker, actor)) return false;
    if (statement.event.isEmpty()) return isTold(view, statement.citation);
    return isShown(view, statement.event) && view.history.lens().believes(statement.citation, view.dossier);
}

QString glossOf(const View& view, const Statement& statement)
{
    const QString& gloss = view.in(statement.gloss);
    const Actor* speaker = view.dossier.actor(statement.speaker);
    if (!speaker || gloss.contains(view.in(speaker->name))) return gloss;
    return gloss.isEmpty() ? view.in(speaker->name) : view.in(speaker->name) + u". "_s + gloss;
}

}

bool hasGrounds(const View& view, const Actor& actor)
{
    const ActorState* state = view.moment.actor(actor.id);
    return state && state->shown->citation.quote;
}

Flow actorQuotes(const View& view, const Actor& actor, Endnotes& notes, Span span, bool grounds)
{
    Flow flow{.name = u"quotes"_s,
              .bookmark = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Quotes")),
              .left = span.left,
              .width = span.width};
    const ActorState* state = view.moment.actor(actor.id);
    const QColor line = lineColour(view, state);
    const auto add = [&](const Citation& citation, const QString& gloss) {
        if (!flow.body.empty()) { // with the quote below, so that it takes no room at a column's end
            flow.body.push_back(space(bodyLeading / 2));
            flow.body.back().keepWithNext = true;
        }
        append(flow.body, rowsOf(view, notes, citation, gloss, span.width, line));
    };
    bool said = false; // what the status rests on
    for (const Statement& statement : view.dossier.statements) {
        if (!isTheirs(view, actor, statement)) continue;
        add(statement.citation, glossOf(view, statement));
        said = said || (state && statement.citation.quote == state->shown->citation.quote);
    }
    if (grounds && hasGrounds(view, actor) && !said)
        add(state->shown->citation,
            phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "What its status rests on: %1."))
                .arg(statusLabel(*state->status, false, view.language)));
    if (!flow.body.empty()) headFlow(view, flow);
    return flow;
}

}
