#include "model/items/evidence/unknown_selection.h"

#include "model/items/believed.h"
#include "model/items/evidence/lens_words.h"
#include "model/phrases/phrases.h"

#include <algorithm>

namespace atlas {

namespace {

/// Whether a source of the lens says anything of the actor: a status, a part in an event, words, an office.
bool isKnownActor(const Actor& actor, const History& history)
{
    const Dossier& dossier = history.dossier();
    if (!history.statusClaims(actor.id).empty() || !history.eventsOf(actor.id).empty()) return true;
    if (!believed(actor.citations, history).isEmpty()) return true;
    return std::ranges::any_of(dossier.statements, [&](const Statement& statement) {
        return (statement.speaker == actor.id || statement.about.contains(actor.id))
            && history.lens().believes(statement.citation, dossier);
    });
}

}

UnknownSelection::UnknownSelection(Session& lookedAt, const Present& shown, QObject* parent)
    : QObject(parent), session(lookedAt), present(shown)
{
    connect(&present, &Present::changed, this, &UnknownSelection::follow);
    connect(&session, &Session::selectionChanged, this, &UnknownSelection::follow);
    connect(&session, &Session::languageChanged, this, &UnknownSelection::changed);
    follow();
}

void UnknownSelection::follow()
{
    const std::shared_ptr<const History> history = present.history();
    bool unknown = false;
    if (history && history->lens() != Lens::all()) {
        const Dossier& dossier = history->dossier();
        const Actor* actor = dossier.actor(ActorId(session.actor()));
        const EventId event(session.event());
        unknown = (actor && !isKnownActor(*actor, *history))
            || (dossier.event(event) && !history->event(event));
    }
    if (!unknown && !active) return;
    active = unknown;
    emit changed();
}

QString UnknownSelection::name() const
{
    if (!active) return {};
    const Dossier& dossier = present.history()->dossier();
    if (const Actor* actor = dossier.actor(ActorId(session.actor()))) return actor->name.in(session.language());
    const Event* event = dossier.event(EventId(session.event()));
    return event ? event->title.in(session.language()) : QString();
}

QString UnknownSelection::sentence() const
{
    if (!active) return {};
    const History& history = *present.history();
    const Language language = session.language();
    QString lens = lensName(history.lens(), history.dossier(), language);
    if (history.lens().knownOn())
        lens = phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1, %2"))
                   .arg(lens, knownOnWords(history.lens(), language));
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Nothing is said of it by those believed: %1."))
        .arg(lens);
}

void UnknownSelection::showAll()
{
    session.believe(Lens::all().toString(), {});
}

}
