#include "ui/briefing/wording/actor.h"

#include "model/io/nearest_word.h"
#include "model/items/believed.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

bool isPossible(const ActorState& state)
{
    return state.certainty == Certainty::Possible;
}

QString between(const View& view, const char* sentence, const DayBounds& bounds)
{
    return phrase(view.language, sentence)
        .arg(formatDay(*bounds.earliest, view.language), formatDay(*bounds.latest, view.language));
}

}

std::expected<const Actor*, QString> actorOfPage(const View& view)
{
    const QString& asked = view.request.session.actor.text();
    if (asked.isEmpty())
        return std::unexpected(
            phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "A country’s page needs a country.")));
    if (const Actor* actor = view.dossier.actor(ActorId(asked))) return actor;
    QStringList known;
    for (const Actor& actor : view.dossier.actors) known.append(actor.id.text());
    const std::optional<qsizetype> near = nearestWord(asked, known);
    if (!near)
        return std::unexpected(
            phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "The dossier has no actor “%1”.")).arg(asked));
    const Actor& meant = view.dossier.actors[*near];
    return std::unexpected(
        phrase(view.language,
               QT_TRANSLATE_NOOP("Phrases", "The dossier has no actor “%1”. Is “%2” (%3) meant?"))
            .arg(asked, meant.id.text(), view.in(meant.name)));
}

QString cardKind(const View& view, const Actor& actor)
{
    switch (actor.kind) {
    case ActorKind::Organisation:
        return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Organisation card"));
    case ActorKind::Person: return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Person card"));
    case ActorKind::State: break;
    }
    return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Country card"));
}

QString shareWords(const View& view, const ActorState& state)
{
    int count = 0;
    bool areStates = true;
    for (const ActorState* other : view.moment.actors) {
        if (other->status != state.status || isPossible(*other) != isPossible(state)) continue;
        ++count;
        areStates = areStates && other->actor->kind == ActorKind::State;
    }
    if (count == 1) {
        const char* alone = areStates ? QT_TRANSLATE_NOOP("Phrases", "the only state")
                                      : QT_TRANSLATE_NOOP("Phrases", "the only one");
        return phrase(view.language, alone);
    }
    if (!areStates) return phrase(view.language, QT_TRANSLATE_N_NOOP("Phrases", "one of %n"), count);
    return phrase(view.language, QT_TRANSLATE_N_NOOP("Phrases", "one of %n states"), count);
}

QString possibleWords(const View& view, const ActorState& state)
{
    if (!isPossible(state) || !state.shown->span) return {};
    const auto isWithin = [&](const DayBounds& bounds) {
        return bounds.earliest && bounds.latest && *bounds.earliest <= view.day && view.day <= *bounds.latest;
    };
    const DayBounds start = state.shown->span->start();
    if (isWithin(start) && view.day < *start.latest)
        return between(view, QT_TRANSLATE_NOOP("Phrases", "It begins between %1 and %2."), start);
    const DayBounds end = state.shown->span->end();
    if (isWithin(end))
        return between(view, QT_TRANSLATE_NOOP("Phrases", "It ends between %1 and %2."), end);
    return {};
}

QString officeWords(const View& view, const Actor& actor)
{
    if (const LocalText office = knownOffice(actor, view.history); !office.isEmpty()) return view.in(office);
    const Actor* whole = view.dossier.actor(actor.affiliation);
    return whole ? view.in(whole->name) : QString();
}

bool actsFor(const View& view, const ActorId& one, const Actor& actor)
{
    if (one == actor.id) return true;
    const Actor* other = view.dossier.actor(one);
    return other && other->affiliation == actor.id;
}

}
