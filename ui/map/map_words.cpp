#include "ui/map/map_words.h"

#include "model/geo/country_names.h"
#include "model/history/known_actors.h"
#include "model/items/comparison/difference_words.h"
#include "model/items/evidence/evidence_words.h"
#include "model/items/honest_dates.h"
#include "model/items/status_words.h"
#include "model/items/unsourced.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/map/map_places.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// "Member since March 2025", "Possibly member since March 2025", "Adverse, undated".
QString statusWords(const ActorState& state, Language language)
{
    const QString label = statusLabel(*state.status, state.certainty == Certainty::Possible, language);
    const std::optional<Edtf> span = state.shown ? state.shown->span : std::nullopt;
    if (!span) return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1, undated")).arg(label);
    if (!span->first().date) return label;
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 since %2"))
        .arg(label, sinceWords(span, language).stated);
}

/// What is contested on lines of their own.
QString withConflict(const QString& words, const QString& differ)
{
    return differ.isEmpty() ? words : words + u'\n' + differ;
}

/// With what sources leave open about a state.
QString withDoubts(const QString& words, const ActorState& state, const Dossier& dossier, Language language)
{
    return withConflict(withSourcing(words, isUnsourced(state), language),
                        differWords(state, dossier, language));
}

bool knows(const History& history, const Actor* actor)
{
    return std::ranges::contains(knownActors(history), actor);
}

}

QString MapWords::ofState(const QString& state) const
{
    if (state.isEmpty() || !session || !present || !present->history()) return {};
    const Language language = session->language();
    const ActorId id(state);
    const Dossier& dossier = present->history()->dossier();
    const ActorState* shown = present->moment().actor(id);
    const Actor* actor = dossier.actor(id);
    const bool differs = compared && compared->comparison();
    if (!actor)
        return u"%1 · %2"_s.arg(countryName(state, language),
                                phrase(language, QT_TRANSLATE_NOOP("Phrases", "Not in this dossier")));
    QString words;
    if (!knows(*present->history(), actor) && !(differs && knows(*compared->historyBefore(), actor)))
        words = phrase(language, QT_TRANSLATE_NOOP("Phrases", "Not known to this lens"));
    else if (differs) words = differenceInWords(*compared->comparison(), id, compared->basis(), language);
    else if (shown) words = statusWords(*shown, language);
    else words = phrase(language, QT_TRANSLATE_NOOP("Phrases", "No status on this day"));
    words = u"%1 · %2"_s.arg(actor->name.in(language), words);
    return shown ? withDoubts(words, *shown, dossier, language) : words;
}

QString MapWords::lineOf(const EventId& event) const
{
    const EventState* state = present->history()->event(event);
    if (!state) return {};
    const Language language = session->language();
    const QString& title = state->event->title.in(language);
    const QString words = state->when ? u"%1 · %2"_s.arg(title, formatEdtf(state->when->value, language)) : title;
    return withConflict(withSourcing(words, isUnsourced(*state), language),
                        differWords(*state, *present->history(), language));
}

QString MapWords::ofEvent(const QString& event) const
{
    if (event.isEmpty() || !session || !present || !present->history()) return {};
    const EventId id(event);
    const bool differs = compared && compared->comparison();
    const std::vector<MapPlace> places =
        mapPlaces(differs ? differingMoment(*compared->comparison()) : present->moment(), session->language(),
                  EventId(session->event()));
    const auto place = std::ranges::find_if(places, [&](const MapPlace& other) {
        return std::ranges::contains(other.events, id, &PlacedEvent::event);
    });
    if (place == places.end() || place->events.size() == 1 || place->isFannedOut()) return lineOf(id);
    QStringList lines;
    for (const PlacedEvent& placed : place->events)
        lines << u"%1  %2"_s.arg(placed.number).arg(lineOf(placed.event));
    return lines.join(u'\n');
}

}
