#include "model/items/participants.h"

#include "model/items/believed.h"
#include "model/items/event_words.h"
#include "model/phrases/phrases.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace atlas {

namespace {

/// Those of whom the same source says that they took part in one way.
struct Party {
    QString words;
    SourceId source;
    QList<ActorId> actors;
    QList<Citation> citations;
};

QList<Party> partiesOf(const std::vector<const Report*>& parts, Language language)
{
    QList<Party> parties;
    for (const Report* part : parts) {
        const Participation& participation = std::get<const Claim<Participation>*>(part->claim)->value;
        const QString words = participationWords(participation, language);
        const SourceId& source = part->citations.front()->source;
        auto party = std::ranges::find_if(parties, [&](const Party& other) {
            return other.words == words && other.source == source;
        });
        if (party == parties.end()) party = parties.insert(parties.size(), Party{words, source, {}, {}});
        party->actors.append(participation.actor);
        for (const Citation* citation : part->citations) party->citations.append(*citation);
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

/// The names of a party. Where every member takes part in one way or another, the largest party of them is
/// told as "all 15 members" or "the other 14 members".
QStringList namesOf(const Party& party, const QSet<ActorId>& members, bool everyMember,
                    const Dossier& dossier, Language language)
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
    return names;
}

/// The first of them, and how many more there are, where there are many.
QStringList cutShort(const QStringList& names, Language language)
{
    constexpr qsizetype longest = 10, told = 7;
    if (names.size() <= longest) return names;
    return names.first(told)
        << phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n more"), int(names.size() - told));
}

bool isNamedState(const Participation& participation, const Dossier& dossier)
{
    const Actor* actor = dossier.actor(participation.actor);
    return actor && actor->kind == ActorKind::State && participation.role == Role::Participant
        && (participation.mode == Mode::InPerson || participation.mode == Mode::NotStated);
}

}

std::vector<const Report*> reportedParts(const std::vector<Evidence>& evidence, const Event& event,
                                         const History& history)
{
    QHash<ActorId, const Report*> parts;
    for (const Evidence& each : evidence)
        if (each.attribute == Attribute::Participation)
            parts.insert(std::get<const Claim<Participation>*>(each.shown().claim)->value.actor,
                         &each.shown());
    std::vector<const Report*> inOrder;
    for (const auto* shown : shownParts(event, history.dossier(), history.lens()))
        inOrder.push_back(parts.value(shown->value.actor));
    return inOrder;
}

std::optional<Involvement> involvementOf(const ActorId& id, const Event& event, const History& history,
                                         Language language)
{
    const Dossier& dossier = history.dossier();
    std::optional<Involvement> throughOthers;
    for (const auto* claim : shownParts(event, dossier, history.lens())) {
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
    return std::ranges::none_of(believed(event.participants, history), [&](const auto* claim) {
        return isNamedState(claim->value, history.dossier());
    });
}

CitedText countWords(const std::vector<Evidence>& evidence, CitationNumbers& numbers, Language language)
{
    QStringList counts;
    QList<Citation> citations;
    for (const Evidence& counted : evidence) {
        if (counted.attribute != Attribute::Count) continue;
        const Count& count = std::get<const Claim<Count>*>(counted.shown().claim)->value;
        counts.append(countedWords(count.value, count.what, language));
        for (const Citation* citation : counted.shown().citations) citations.append(*citation);
    }
    if (counts.isEmpty()) return {};
    return numbers.text(counts.join(QStringLiteral("; ")), citations);
}

ParticipantLines participantLines(const EventState& state, const std::vector<Evidence>& evidence,
                                  const History& history, CitationNumbers& numbers, Language language)
{
    const QSet<ActorId> members = membersThen(state, history);
    const QList<Party> parties = partiesOf(reportedParts(evidence, *state.event, history), language);
    const bool everyMember = std::ranges::all_of(members, [&](const ActorId& member) {
        return std::ranges::any_of(parties,
                                   [&](const Party& party) { return party.actors.contains(member); });
    });
    ParticipantLines lines;
    bool isCut = false;
    for (const Party& party : parties) {
        const QStringList names = namesOf(party, members, everyMember, history.dossier(), language);
        const QStringList brief = cutShort(names, language);
        isCut = isCut || brief != names;
        const CitedText line =
            numbers.text(localeOf(language).createSeparatedList(names), party.words, party.citations);
        lines.whole.append(line);
        lines.brief.append(
            {localeOf(language).createSeparatedList(brief), line.text, line.numerals, line.unsourced});
    }
    if (const CitedText counted = countWords(evidence, numbers, language); !counted.isEmpty())
        lines.whole.append(counted);
    if (lines.whole.isEmpty() && state.event->kind == EventKind::Meeting)
        lines.whole.append(
            {{}, phrase(language, QT_TRANSLATE_NOOP("Phrases", "Participants not stated")), {}, false});
    lines.brief += lines.whole.sliced(lines.brief.size());
    if (!isCut) lines.brief.clear();
    return lines;
}

}
