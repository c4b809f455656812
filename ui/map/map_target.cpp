#include "ui/map/map_target.h"

#include "model/geo/country_names.h"
#include "model/items/honest_dates.h"
#include "model/items/status_words.h"

#include <QClipboard>
#include <QGuiApplication>

namespace atlas {

const ActorState* MapTarget::actorState() const
{
    return history() ? present->moment().actor(ActorId(state)) : nullptr;
}

const EventState* MapTarget::eventState() const
{
    return history() ? history()->event(EventId(event)) : nullptr;
}

std::optional<Day> MapTarget::eventDay() const
{
    const EventState* shown = eventState();
    return shown && shown->when ? shown->when->value.start().earliest : std::nullopt;
}

bool MapTarget::isKnown() const
{
    return history() && history()->dossier().actor(ActorId(state));
}

QString MapTarget::name() const
{
    if (!history()) return {};
    const Language language = session->language();
    if (const Actor* actor = history()->dossier().actor(ActorId(state))) return actor->name.in(language);
    if (!state.isEmpty()) return countryName(state, language);
    return eventState() ? eventState()->event->title.in(language) : QString();
}

QString MapTarget::statusKey() const
{
    const ActorState* shown = actorState();
    // A map of differences shows no status, and its key has no switch for one.
    if (!shown || session->isComparing() || !session->comparedLens().isEmpty()) return {};
    const bool possible = shown->certainty == Certainty::Possible;
    return possible ? shown->status->id.text() + u'?' : shown->status->id.text();
}

QString MapTarget::statusLabel() const
{
    const ActorState* shown = actorState();
    if (!shown) return {};
    return atlas::statusLabel(*shown->status, shown->certainty == Certainty::Possible, session->language());
}

QString MapTarget::eventTime() const
{
    return eventState() ? atlas::eventTime(*eventState(), session->language()) : QString();
}

void MapTarget::copyName() const
{
    QGuiApplication::clipboard()->setText(name());
}

void MapTarget::goToEventDay()
{
    if (const std::optional<Day> day = eventDay()) session->setDay(*day);
}

}
