#include "app/commands/answers.h"

#include "app/commands/open_history.h"
#include "model/dossier/lens_sources.h"
#include "model/exchange/export/export_tables.h"
#include "model/phrases/phrases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTranslation>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// What is told of an export once it is written.
struct Told {
    const History& history;
    const ExportCommand& command;
    ExportContents contents;
    QList<Loss> losses;
    Language language;

    int otherSources() const
    {
        const Dossier& dossier = history.dossier();
        return int(dossier.sources.size() - sourcesOf(history.lens(), dossier).size());
    }
};

QString asJson(const Told& told)
{
    QJsonArray losses;
    for (const Loss& loss : told.losses)
        losses.append(QJsonObject{{u"kind"_s, QString::fromLatin1(loss.kind)},
                                  {u"count"_s, loss.count},
                                  {u"sentence"_s, loss.sentence}});
    const QJsonObject answer{{u"file"_s, told.command.output},
                             {u"format"_s, formatName(told.command.format)},
                             {u"accordingTo"_s, told.history.lens().toString()},
                             {u"sourcesLeftOut"_s, told.otherSources()},
                             {u"events"_s, told.contents.events},
                             {u"statusClaims"_s, told.contents.statusClaims},
                             {u"sources"_s, told.contents.sources},
                             {u"losses"_s, losses}};
    return QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Indented));
}

QString asText(const Told& told)
{
    const auto counted = [&](const char* phraseOfIt, int count) { return phrase(told.language, phraseOfIt, count); };
    const QStringList held{
        counted(QT_TRANSLATE_N_NOOP("Phrases", "%n event(s)"), told.contents.events),
        counted(QT_TRANSLATE_N_NOOP("Phrases", "%n claim(s) on who has which status"), told.contents.statusClaims),
        counted(QT_TRANSLATE_N_NOOP("Phrases", "%n source(s)"), told.contents.sources)};
    QString text = u"%1: %2\n"_s.arg(told.command.output, held.join(u", "_s));
    if (const int others = told.otherSources(); others > 0)
        text += phrase(told.language, QT_TRANSLATE_N_NOOP("Phrases", "What %n other source(s) say is left out."), others) + u'\n';
    if (told.losses.isEmpty()) return text;
    text += phrase(told.language, QT_TRANSLATE_NOOP("Phrases", "This format does not carry:")) + u'\n';
    for (const Loss& loss : told.losses) text += u"  "_s + loss.sentence + u'\n';
    return text;
}

}

Exit runExport(const ExportCommand& command, const ExchangeProgram& program, QTextStream& out, QTextStream& errors)
{
    const auto opened = openHistory(command.dossier, errors, Warnings::Counted);
    if (!opened) return opened.error();
    const History& history = *opened->history;
    const ExportChoice choice{
        .format = command.format, .table = command.table, .at = command.at, .language = opened->language};
    const auto written =
        writeTables(command.output, command.format, exportTables(history, choice), program, opened->language);
    if (!written) {
        errors << written.error().toLine() << '\n';
        return Exit::CannotAccess;
    }
    const Told told{history, command, contentsOf(history, choice), lossesOf(history, choice), opened->language};
    out << (command.json ? asJson(told) : asText(told));
    return Exit::Done;
}

}
