#include "model/items/actor_card.h"

#include "model/items/status_words.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"

namespace atlas {

ActorCard::ActorCard(const Session& lookedAt, const Present& shown, const ListedEvents& inWindow,
                     QObject* parent)
    : QObject(parent), session(lookedAt), present(shown), listed(inWindow)
{
    connect(&listed, &ListedEvents::changed, this, &ActorCard::follow);
    connect(&session, &Session::selectionChanged, this, &ActorCard::follow);
    connect(&session, &Session::languageChanged, this, &ActorCard::follow);
    follow();
}

void ActorCard::follow()
{
    const std::shared_ptr<const History> history = present.history();
    const ActorId id(session.actor());
    ActorContent next;
    if (history && !id.isEmpty())
        next = actorContent(*history, present.moment(), listed.events(), id, session.language());
    if (next != told) {
        told = std::move(next);
        emit contentChanged();
    }
    emit dateChanged();
}

bool ActorCard::isKnown() const
{
    const std::shared_ptr<const History> history = present.history();
    return history && history->dossier().actor(ActorId(told.id));
}

QString ActorCard::onDate() const
{
    const Language language = session.language();
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "on %1")).arg(formatDay(session.day(), language));
}

QString ActorCard::shortDate() const
{
    return formatDay(session.day(), session.language(), DateStyle::Short);
}

QString ActorCard::spoken() const
{
    const ActorState* state = present.moment().actor(ActorId(told.id));
    if (!state) return spokenState(told.name, nullptr, Certainty::Certain, nullptr, session.day(), session.language());
    const QString words =
        spokenState(told.name, state->status, state->certainty, state->shown, session.day(), session.language());
    return state->conflict ? withConflict(words, session.language()) : words;
}

}
