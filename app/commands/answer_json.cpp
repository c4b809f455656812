#include "app/commands/answer_json.h"

#include "model/geo/country_names.h"

#include <QJsonArray>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

template <typename Citations>
QJsonArray sourcesOf(const Citations& citations)
{
    QJsonArray ids;
    for (const Citation* citation : citations) {
        const QJsonValue id(citation->source.text());
        if (!citation->isUnsourced() && !ids.contains(id)) ids.append(id);
    }
    return ids;
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue edtfOf(const std::optional<Edtf>& time)
{
    return time ? QJsonValue(time->toString()) : QJsonValue();
}

QJsonValue endOf(const std::optional<EdtfDate>& date)
{
    return date ? QJsonValue(date->toString()) : QJsonValue();
}

QString placeName(const EventState& state, Language language)
{
    if (!state.place) return {};
    const Place& place = state.place->value;
    return place.name.isEmpty() ? countryName(place.country.text(), language) : place.name.in(language);
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
            {u"conflict"_s, state.conflict}};
}

QJsonObject eventJson(const EventOnDay& event, Language language)
{
    const EventState& state = *event.state;
    return {{u"id"_s, state.event->id.text()},
            {u"title"_s, state.event->title.in(language)},
            {u"when"_s, state.when ? QJsonValue(state.when->value.toString()) : QJsonValue()},
            {u"place"_s, orNull(placeName(state, language))},
            {u"status"_s, occurrenceName(event)},
            {u"certainty"_s, certaintyName(event.certainty)},
            {u"sources"_s, sourcesOf(state.citations)}};
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

QJsonValue statusOf(const ActorState* state)
{
    return state ? QJsonValue(state->status->id.text()) : QJsonValue();
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
    for (const EventOnDay& event : moment.events) events.append(eventJson(event, language));
    return {{u"at"_s, moment.day.toIso()},
            {u"accordingTo"_s, history.lens().toString()},
            {u"counts"_s, countsJson(history.dossier(), moment)},
            {u"actors"_s, actors},
            {u"events"_s, events}};
}

QJsonObject changesJson(const History& history, const Changes& changes, Language language)
{
    QJsonArray actors;
    for (const Change& change : changes.actors)
        actors.append(QJsonObject{{u"actor"_s, change.actor->id.text()},
                                  {u"kind"_s, changeKindName(change.kind)},
                                  {u"before"_s, statusOf(change.before)},
                                  {u"after"_s, statusOf(change.after)},
                                  {u"when"_s, edtfOf(change.when)},
                                  {u"sources"_s, sourcesOf(change.citations)}});
    QJsonArray events;
    for (const EventState* state : changes.events) {
        const Certainty begun = begunBy(changes.to, state->when->value).value_or(Certainty::Possible);
        events.append(eventJson({state, begun, false}, language));
    }
    return {{u"from"_s, changes.from.toIso()},
            {u"to"_s, changes.to.toIso()},
            {u"accordingTo"_s, history.lens().toString()},
            {u"changes"_s, actors},
            {u"events"_s, events}};
}

}
