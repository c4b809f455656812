#include "app/commands/answer_json.h"

#include "app/commands/evidence_json.h"
#include "app/commands/json_values.h"

#include <QJsonArray>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QJsonValue endOf(const std::optional<EdtfDate>& date)
{
    return date ? QJsonValue(date->toString()) : QJsonValue();
}

QJsonObject actorJson(const ActorState& state, Language language)
{
    std::vector<const Citation*> citations{&state.shown->citation};
    for (const StatusClaim* claim : state.alsoReported) citations.push_back(&claim->citation);
    const auto& span = state.shown->span;
    return {{u"id"_s, state.actor->id.text()},
            {u"name"_s, state.actor->name.in(language)},
            {u"status"_s, state.status->id.text()},
            {u"certainty"_s, certaintyName(state.certainty)},
            {u"since"_s, span ? endOf(span->first().date) : QJsonValue()},
            {u"until"_s, span ? endOf(span->last().date) : QJsonValue()},
            {u"sources"_s, sourcesOf(citations)},
            {u"conflict"_s, state.conflict},
            {u"alsoReported"_s, alsoReportedJson({evidenceOf(state)}, language)}};
}

QJsonObject eventJson(const EventOnDay& event, const History& history, Language language)
{
    const EventState& state = *event.state;
    const std::vector<Evidence> evidence = evidenceOf(state, history);
    return {{u"id"_s, state.event->id.text()},
            {u"title"_s, state.event->title.in(language)},
            {u"when"_s, state.when ? QJsonValue(state.when->value.toString()) : QJsonValue()},
            {u"place"_s, state.place ? placeName(state.place->value, language) : QJsonValue()},
            {u"status"_s, occurrenceName(event)},
            {u"certainty"_s, certaintyName(event.certainty)},
            {u"sources"_s, sourcesOf(state.citations)},
            {u"conflict"_s, state.conflict},
            {u"conflicts"_s, conflictsJson(evidence)},
            {u"alsoReported"_s, alsoReportedJson(evidence, language)}};
}

QJsonObject countsJson(const Dossier& dossier, const Moment& moment)
{
    QJsonObject counts;
    for (qsizetype i = 0; i < dossier.statuses.size(); ++i) {
        const StatusCount& count = moment.counts[size_t(i)];
        counts.insert(dossier.statuses[i].id.text(), QJsonObject{{u"certain"_s, count.certain},
                                                                 {u"possible"_s, count.possible},
                                                                 {u"undated"_s, count.undated}});
    }
    return counts;
}

void insertLens(QJsonObject& answer, const Lens& lens)
{
    answer.insert(u"accordingTo"_s, lens.toString());
    if (const auto day = lens.knownOn()) answer.insert(u"knownOn"_s, day->toIso());
}

QJsonValue statusOf(const ActorState* state)
{
    return state ? QJsonValue(state->status->id.text()) : QJsonValue();
}

QJsonValue certaintyOf(const ActorState* state)
{
    return state ? QJsonValue(certaintyName(state->certainty)) : QJsonValue();
}

}

QString occurrenceName(const EventOnDay& event)
{
    if (event.state->occurrence == Occurrence::Cancelled) return u"cancelled"_s;
    return event.ahead || event.state->occurrence == Occurrence::Announced ? u"announced"_s : u"held"_s;
}

QJsonObject stateJson(const History& history, const Moment& moment, Language language)
{
    QJsonArray actors;
    for (const ActorState* state : moment.actors) actors.append(actorJson(*state, language));
    QJsonArray events;
    for (const EventOnDay& event : moment.events) events.append(eventJson(event, history, language));
    QJsonObject answer = coalitionJson(history, language);
    answer.insert(u"at"_s, moment.day.toIso());
    insertLens(answer, history.lens());
    answer.insert(u"counts"_s, countsJson(history.dossier(), moment));
    answer.insert(u"actors"_s, actors);
    answer.insert(u"events"_s, events);
    return answer;
}

QJsonObject changesJson(const History& history, const Changes& changes, Language language)
{
    QJsonArray actors;
    for (const Change& change : changes.actors)
        actors.append(QJsonObject{{u"actor"_s, change.actor->id.text()},
                                  {u"kind"_s, changeKindName(change.kind)},
                                  {u"before"_s, statusOf(change.before)},
                                  {u"after"_s, statusOf(change.after)},
                                  {u"certaintyBefore"_s, certaintyOf(change.before)},
                                  {u"certaintyAfter"_s, certaintyOf(change.after)},
                                  {u"when"_s, edtfOf(change.when)},
                                  {u"sources"_s, sourcesOf(change.citations)}});
    QJsonArray events;
    for (const EventState* state : changes.events) {
        const Certainty begun = begunBy(changes.to, state->when->value).value_or(Certainty::Possible);
        events.append(eventJson({state, begun, false}, history, language));
    }
    QJsonObject answer{{u"from"_s, changes.from.toIso()},
                       {u"to"_s, changes.to.toIso()},
                       {u"changes"_s, actors},
                       {u"events"_s, events}};
    insertLens(answer, history.lens());
    return answer;
}

}
