#include "app/commands/answers.h"

#include "app/commands/answer_json.h"
#include "app/commands/answer_text.h"
#include "app/commands/open_history.h"

#include <QJsonDocument>

namespace atlas {

namespace {

QString indented(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

}

Exit runState(const StateCommand& command, QTextStream& out, QTextStream& errors)
{
    const auto history = openHistory(command.dossier, errors);
    if (!history) return history.error();
    const Language language = command.dossier.language;
    const Moment moment = (*history)->momentOn(command.at.value_or((*history)->lastEventDay()));
    out << (command.json ? indented(stateJson(**history, moment, language))
                         : stateText(**history, moment, language));
    return Exit::Done;
}

Exit runChanges(const ChangesCommand& command, QTextStream& out, QTextStream& errors)
{
    const auto history = openHistory(command.dossier, errors);
    if (!history) return history.error();
    const Language language = command.dossier.language;
    const Day to = command.to.value_or((*history)->lastEventDay());
    const Changes changes = (*history)->changesBetween(command.from, to);
    out << (command.json ? indented(changesJson(**history, changes, language))
                         : changesText(**history, changes, language));
    return Exit::Done;
}

}
