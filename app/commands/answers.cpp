#include "app/commands/answers.h"

#include "app/commands/answer_json.h"
#include "app/commands/answer_text.h"
#include "app/commands/open_history.h"

#include <QJsonDocument>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QString indented(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

Exit refuse(QTextStream& errors, const QString& sentence)
{
    errors << usageLine(sentence) << '\n';
    return Exit::WrongUsage;
}

}

Exit runState(const StateCommand& command, QTextStream& out, QTextStream& errors)
{
    const auto opened = openHistory(command.dossier, errors);
    if (!opened) return opened.error();
    const auto day = opened->dayOr(command.at, u"--at"_s);
    if (!day) return refuse(errors, day.error());
    const History& history = *opened->history;
    const Moment moment = history.momentOn(*day);
    out << (command.json ? indented(stateJson(history, moment, opened->language))
                         : stateText(history, moment, opened->language));
    return Exit::Done;
}

Exit runChanges(const ChangesCommand& command, QTextStream& out, QTextStream& errors)
{
    const auto opened = openHistory(command.dossier, errors);
    if (!opened) return opened.error();
    const auto day = opened->dayOr(command.to, u"--to"_s);
    if (!day) return refuse(errors, day.error());
    const History& history = *opened->history;
    const Changes changes = history.changesBetween(command.from, *day);
    out << (command.json ? indented(changesJson(history, changes, opened->language))
                         : changesText(history, changes, opened->language));
    return Exit::Done;
}

}
