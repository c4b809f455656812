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

/// The names of a party. Where every member takes part in one way or another, the largest party of them is told as
/// "all 15 members" or "the other 14 members".
QString namesOf(const Party& party, const QSet<ActorId>& members, bool everyMember, const Dossier& dossier,
                Language language)
{
    constexpr qsizetype worthCounting = 4;
    const auto isMember = [&](const ActorId& actor) { return members.contains(actor); };
    const qsizetype inParty = std::ranges::count_if(party.actors, isMember);
    const bool counted = everyMember && inParty >= worthCounting && 2 * inParty > members.size();
    QStringList names;
    if (counted && inParty == members.size())
        names.append(phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "All %n members"), int(inParty)));
    else if (counted)
        names.append(phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "The other %n members"), int(inParty)));
    for (const ActorId& actor : party.actors)
        if (!counted || !isMember(actor)) names.append(nameOf(actor, dossier, language));
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
    return numbers.text(counts.join(QStringLiteral("; ")), citations);
}

QList<CitedText> participantLines(const EventState& state, const History& history, CitationNumbers& numbers,
                                  Language language)
{
    const Event& event = *state.event;
    const QSet<ActorId> members = membersThen(state, history);
    const QList<Party> parties = partiesOf(event, history, language);
    const bool everyMember = std::ranges::all_of(members, [&](const ActorId& member) {
        return std::ranges::any_of(parties, [&](const Party& party) { return party.actors.contains(member); });
    });
    QList<CitedText> lines;
    for (const Party& party : parties)
        lines.append(numbers.text(namesOf(party, members, everyMember, history.dossier(), language), party.words,
                                  party.citations));
    if (const CitedText counted = countWords(event, history, numbers, language); !counted.isEmpty())
        lines.append(counted);
    if (lines.isEmpty() && event.kind == EventKind::Meeting)
        lines.append({{}, phrase(language, QT_TRANSLATE_NOOP("Phrases", "Participants not stated")), {}, false});
    return lines;
}

}
