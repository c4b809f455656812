#include "model/phrases/phrases.h"
#include "model/phrases/quotation_marks.h"
#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/layout/styles.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

/// Whether a statement's source, if it is dated, can have been written by the page's day.
bool isWritten(const View& view, const Statement& statement)
{
    const Source* source = view.dossier.source(statement.citation.source);
    if (!source || !source->date) return true;
    const std::optional<Day> earliest = source->date->start().earliest;
    return !earliest || *earliest <= view.moment.day;
}

/// Whether a statement is known on the page's day: its event may have begun, or, of no event, its source was
/// written.
bool isKnown(const View& view, const Statement& statement)
{
    if (statement.event.isEmpty()) return isWritten(view, statement);
    return std::ranges::any_of(view.moment.events, [&](const EventOnDay& shown) {
        return !shown.ahead && shown.state->event->id == statement.event;
    });
}

/// The first statement in the lens about a state itself.
const Statement* statementAbout(const View& view, const ActorId& actor)
{
    const auto found = std::ranges::find_if(view.dossier.statements, [&](const Statement& statement) {
        return statement.about.contains(actor) && statement.citation.quote && isKnown(view, statement) &&
               view.history.lens().believes(statement.citation, view.dossier);
    });
    return found == view.dossier.statements.end() ? nullptr : &*found;
}

Runs voice(const View& view, Endnotes& notes, const ActorState& state, const Statement& statement)
{
    const Quote& quote = *statement.citation.quote;
    Runs text{{view.in(state.actor->name) + u". "_s, strong()}};
    if (!statement.gloss.isEmpty()) text.push_back({view.in(statement.gloss) + u' ', body()});
    text.push_back({inQuotationMarks(quote.words, quote.language), body()});
    if (const std::optional<QString> translation = quote.translationFor(view.language))
        text.push_back({u' ' + phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "%1 (our translation)"))
                                   .arg(inQuotationMarks(*translation, languageCode(view.language))),
                        quiet()});
    notes.cite(text, {&statement.citation});
    text.push_back({u"."_s, body()});
    return text;
}

}

Flow doubtfulVoices(const View& view, Endnotes& notes, Span span)
{
    Flow flow{.name = u"voices"_s,
              .bookmark =
                  phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Ambiguous and adverse positions")),
              .left = span.left,
              .width = span.width,
              .head = {},
              .body = {},
              .tail = {}};
    for (const ActorState* state : view.moment.actors) {
        if (!isDoubtful(*state->status)) continue;
        const Statement* statement = statementAbout(view, state->actor->id);
        if (!statement) continue;
        append(flow.body, setText(voice(view, notes, *state, *statement),
                                  {.width = span.width, .leading = bodyLeading}));
    }
    if (!flow.body.empty()) flow.head = headed({{flow.bookmark, heading()}}, span.width);
    return flow;
}

}
