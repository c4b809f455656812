#include "model/session/plan_words.h"
#include "model/session/session_file.h"
#include "model/session/session_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace atlas {

using namespace session_words;

namespace {

void addText(QJsonObject& object, QLatin1StringView name, const QString& text)
{
    if (!text.isEmpty()) object.insert(name, text);
}

void addDay(QJsonObject& object, QLatin1StringView name, std::optional<Day> day)
{
    if (day) object.insert(name, day->toIso());
}

void addList(QJsonObject& object, QLatin1StringView name, const QStringList& list)
{
    if (!list.isEmpty()) object.insert(name, QJsonArray::fromStringList(list));
}

QJsonObject toJson(const SessionState& state)
{
    QJsonObject object{{day, state.day.toIso()},
                       {lens, state.lens},
                       {language, languageCode(state.language)},
                       {boundaries, state.boundaries}};
    addDay(object, compareDay, state.compareDay);
    addDay(object, knownOn, state.knownOn);
    addText(object, comparedLens, state.comparedLens.value_or(QString()));
    addDay(object, comparedKnownOn, state.comparedKnownOn);
    addText(object, actor, state.actor.text());
    addText(object, event, state.event.text());
    addList(object, hidden, state.hidden);
    return object;
}

QJsonObject toJson(const BriefingPlan& plan)
{
    QJsonObject object{{kind, wordOf(plan.kind)},
                       {paper, wordOf(plan.paper)},
                       {orientation, wordOf(plan.orientation)},
                       {greyscale, plan.greyscale}};
    if (plan.kind == Template::Series) object.insert(seriesOf, wordOf(plan.seriesOf));
    QStringList left;
    for (const BlockWord& each : blockWords)
        if (!(plan.blocks.*each.block)) left.append(each.word);
    addList(object, without, left);
    addText(object, author, plan.header.author);
    addText(object, organisation, plan.header.organisation);
    addText(object, handling, plan.header.handling);
    addText(object, notes, plan.notes);
    return object;
}

}

QByteArray sessionBytes(const SessionFile& file)
{
    // A QJsonObject is written in the order of its names.
    const QJsonObject object{{format, thisFormat},
                             {program, file.program},
                             {dossier, QString::fromLatin1(file.dossierHash)},
                             {session, toJson(file.session)},
                             {briefing, toJson(file.plan)}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

}
