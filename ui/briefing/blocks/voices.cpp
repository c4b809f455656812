#include "model/phrases/phrases.h"
#include "model/phrases/quotation_marks.h"
#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/events.h"
#include "ui/briefing/wording/told.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

/// The event of which a statement is part, as the page's day knows it; null: of none.
const EventOnDay* eventOf(const View& view, const Statement& statement)
{
    const auto found = std::ranges::find_if(view.moment.events, [&](const EventOnDay& shown) {
        return shown.state->event->id == statement.event;
    });
    return found == view.moment.events.end() ? nullptr : &*found;
}

/// Whether a statement is known on the page's day: its event may have begun, or, of no event, its source was
/// written.
bool isKnown(const View& view, const Statement& statement)
{
    if (statement.event.isEmpty()) return isWritten(view, statement.citation);
    const EventOnDay* event = eventOf(view, statement);
    return event && !event->ahead;
}

/// " (undated, perhaps later)": what the day's reader must know of when it was said.
QString cautionOf(const View& view, const Statement& statement)
{
    const EventOnDay* event = eventOf(view, statement);
    if (!event || (event->state->when && !isPerhapsLater(view, *event))) return {};
    return u" ("_s + whenOnDay(view, *event) + u')';
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
    if (const QString caution = cautionOf(view, statement); !caution.isEmpty())
        text.push_back({caution, quiet()});
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
              .width = span.width};
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
