#include "ui/briefing/wording/part.h"

#include "model/items/believed.h"
#include "model/items/event_words.h"
#include "model/items/honest_dates.h"
#include "model/phrases/phrases.h"
#include "ui/briefing/wording/actor.h"
#include "ui/briefing/wording/events.h"

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

QString roleOf(const View& view, const Participation& participation)
{
    const QString words = participationWords(participation, view.language);
    return words.isEmpty() ? phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "participant")) : words;
}

}

Part partOf(const View& view, const Actor& actor, const Event& event)
{
    Part part;
    const auto add = [](QStringList& words, const QString& word) {
        if (!words.contains(word)) words.append(word);
    };
    for (const auto* claim : believed(event.participants, view.history)) {
        const Participation& participation = claim->value;
        if (!actsFor(view, participation.actor, actor)) continue;
        if (participation.actor == actor.id) {
            add(part.own, roleOf(view, participation));
        } else {
            const Actor* person = view.dossier.actor(participation.actor);
            add(part.through, u"%1 (%2)"_s.arg(view.in(person->name), roleOf(view, participation)));
        }
        part.citations.push_back(&claim->citation);
    }
    return part;
}

QStringList openWords(const View& view, const EventOnDay& listed)
{
    const EventState& state = *listed.state;
    QStringList words;
    if (state.occurrence != Occurrence::Held) words.append(occurrenceWords(state, view.day, view.language));
    if (isPerhapsLater(view, listed))
        words.append(phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "perhaps later")));
    if (!state.when) return words;
    const QString gap = honestTime(state.when->value, view.language).gap;
    if (!gap.isEmpty()) words.append(gap.sliced(1, gap.size() - 2));
    if (state.when->citation.inferred)
        words.append(phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "date inferred")));
    return words;
}

std::vector<const Claim<Edtf>*> otherTimes(const View& view, const EventState& state)
{
    std::vector<const Claim<Edtf>*> others;
    for (const auto* claim : believed(state.event->when, view.history))
        if (state.when && claim->value != state.when->value) others.push_back(claim);
    return others;
}

}
