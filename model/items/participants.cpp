#include "model/items/participants.h"

#include "model/items/believed.h"
#include "model/items/event_words.h"
#include "model/phrases/phrases.h"

#include <QSet>
#include <QStringList>

namespace atlas {

namespace {

/// Those who took part in one way.
struct Party {
    QString words;
    QList<ActorId> actors;
    QList<Citation> citations;
};

QList<Party> partiesOf(const Event& event, const History& history, Language language)
{
    QList<Party> parties;
    for (const auto* claim : believed(event.participants, history)) {
        const QString words = participationWords(claim->value, language);
        auto party = std::ranges::find(parties, words, &Party::words);
        if (party == parties.end()) party = parties.insert(parties.size(), Party{words, {}, {}});
        if (!party->actors.contains(claim->value.actor)) party->actors.append(claim->value.actor);
        party->citations.append(claim->citation);
    }
    return parties;
}

QString nameOf(const ActorId& id, const Dossier& dossier, Language language)
{
    const Actor* actor = dossier.actor(id);
    return actor ? actor->name.in(language) : id.text();
}

/// Those of the counted status on the event's day.
QSet<ActorId> membersThen(const EventState& state, const History& history)
{
    const Status* counted = history.dossier().countedStatus();
    const auto day = state.when ? state.when->value.bounds().latest : std::nullopt;
    if (!day || !counted) return {};
    QSet<ActorId> members;
    const Moment then = history.momentOn(*day);
    for (const ActorState* actor : then.actors)
        if (actor->status == counted) members.insert(actor->actor->id);
    return members;
}

/// The names of a party; when every member is among them, "all 15 members" stands for theirs.
QString namesOf(const Party& party, const QSet<ActorId>& members, const Dossier& dossier, Language language)
{
    const QSet<ActorId> present(party.actors.begin(), party.actors.end());
    const bool allMembers = members.size() > 2 && present.contains(members);
    QStringList names;
    if (allMembers) names.append(phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "All %n members"), int(members.size())));
    for (const ActorId& actor : party.actors)
        if (!allMembers || !members.contains(actor)) names.append(nameOf(actor, dossier, language));
    return localeOf(language).createSeparatedList(names);
}

bool isNamedState(const Participation& participation, const Dossier& dossier)
{
    const Actor* actor = dossier.actor(participation.actor);
    return actor && actor->kind == ActorKind::State && participation.role == Role::Participant
        && (participation.mode == Mode::InPerson || participation.mode == Mode::NotStated);
}

}

std::optional<Involvement> involvementOf(const ActorId& id, const Event& event, const History& history,
                                         Language language)
{
    const Dossier& dossier = history.dossier();
    std::optional<Involvement> throughOthers;
    for (const auto* claim : believed(event.participants, history)) {
        const Participation& participation = claim->value;
        const QString words = participationWords(participation, language);
        if (participation.actor == id) return Involvement{words, {}, participation.role, &claim->citation};
        const Actor* actor = dossier.actor(participation.actor);
        if (throughOthers || !actor || actor->affiliation != id) continue;
        throughOthers = Involvement{words, actor->name.in(language), participation.role, &claim->citation};
    }
    return throughOthers;
}

bool leavesPresenceOpen(const Event& event, const History& history)
{
    if (event.kind != EventKind::Meeting || believed(event.counts, history).isEmpty()) return false;
    return std::ranges::none_of(believed(event.participants, history),
                                [&](const auto* claim) { return isNamedState(claim->value, history.dossier()); });
}

CitedText countWords(const Event& event, const History& history, CitationNumbers& numbers, Language language)
{
    QStringList counts;
    QList<Citation> citations;
    for (const auto* claim : believed(event.counts, history)) {
        const QString count = claim->value.value + u' ' + claim->value.what.in(language);
        if (!counts.contains(count)) counts.append(count);
        citations.append(claim->citation);
    }
    if (counts.isEmpty()) return {};
    const QString list = counts.join(QStringLiteral("; "));
    return numbers.text(leavesPresenceOpen(event, history)
                            ? phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 took part, none named")).arg(list)
                            : list,
                        citations);
}

QList<CitedText> participantLines(const EventState& state, const History& history, CitationNumbers& numbers,
                                  Language language)
{
    const Event& event = *state.event;
    const QSet<ActorId> members = membersThen(state, history);
    QList<CitedText> lines;
    for (const Party& party : partiesOf(event, history, language))
        lines.append(numbers.text(namesOf(party, members, history.dossier(), language), party.words, party.citations));
    if (const CitedText counted = countWords(event, history, numbers, language); !counted.isEmpty())
        lines.append(counted);
    if (lines.isEmpty() && event.kind == EventKind::Meeting)
        lines.append({{}, phrase(language, QT_TRANSLATE_NOOP("Phrases", "Participants not stated")), {}, false});
    return lines;
}

}
