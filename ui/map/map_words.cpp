#include "ui/map/map_words.h"

#include "model/geo/country_names.h"
#include "model/items/status_words.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"

namespace atlas {

using namespace Qt::StringLiterals;

QString MapWords::ofState(const QString& state) const
{
    if (state.isEmpty() || !session || !present || !present->history()) return {};
    const Language language = session->language();
    const ActorId id(state);
    if (const ActorState* shown = present->moment().actor(id)) {
        const bool possible = shown->certainty == Certainty::Possible;
        return u"%1 · %2"_s.arg(shown->actor->name.in(language),
                                statusLabel(*shown->status, possible, language));
    }
    if (const Actor* actor = present->history()->dossier().actor(id))
        return u"%1 · %2"_s.arg(actor->name.in(language),
                                phrase(language, QT_TRANSLATE_NOOP("Phrases", "No status on this day")));
    return u"%1 · %2"_s.arg(countryName(state, language),
                            phrase(language, QT_TRANSLATE_NOOP("Phrases", "Not in this dossier")));
}

QString MapWords::ofEvent(const QString& event) const
{
    if (event.isEmpty() || !session || !present || !present->history()) return {};
    const EventState* state = present->history()->event(EventId(event));
    if (!state) return {};
    const Language language = session->language();
    const QString& title = state->event->title.in(language);
    return state->when ? u"%1 · %2"_s.arg(title, formatEdtf(state->when->value, language)) : title;
}

}
