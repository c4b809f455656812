#include "app/commands/answers.h"

#include "model/io/load.h"
#include "model/phrases/phrases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

int count(const Problems& problems, Severity severity)
{
    return int(std::ranges::count(problems.list, severity, &Problem::severity));
}

QString severityName(Severity severity)
{
    return severity == Severity::Error ? u"error"_s : u"warning"_s;
}

QString verdictJson(const QString& file, const Problems& problems)
{
    QJsonArray list;
    for (const Problem& problem : problems.list)
        list.append(QJsonObject{{u"severity"_s, severityName(problem.severity)},
                                {u"line"_s, problem.line},
                                {u"column"_s, problem.column},
                                {u"sentence"_s, problem.sentence},
                                {u"hint"_s, problem.hint}});
    const QJsonObject verdict{{u"file"_s, file},
                              {u"errors"_s, count(problems, Severity::Error)},
                              {u"warnings"_s, count(problems, Severity::Warning)},
                              {u"unsourced"_s, problems.unsourced},
                              {u"problems"_s, list}};
    return QString::fromUtf8(QJsonDocument(verdict).toJson(QJsonDocument::Indented));
}

QString verdictText(const QString& file, const Problems& problems, Language language)
{
    const QString errors =
        phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n error(s)"), count(problems, Severity::Error));
    const QString warnings =
        phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n warning(s)"), count(problems, Severity::Warning));
    const QString verdict = u"%1: %2, %3\n"_s.arg(file, errors, warnings);
    if (problems.unsourced == 0) return verdict;
    const QString unsourced =
        phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n unsourced claim(s)"), problems.unsourced);
    return verdict + unsourced + u'\n';
}

}

Exit runCheck(const CheckCommand& command, QTextStream& out, QTextStream& errors)
{
    const auto loaded = loadDossier(command.file, command.language);
    const Problems& problems = loaded ? loaded->warnings : loaded.error();
    for (const Problem& problem : problems.list) errors << problem.toLine() << '\n';
    out << (command.json ? verdictJson(command.file, problems)
                         : verdictText(command.file, problems, command.language));
    if (loaded) return Exit::Done;
    return problems.cannotRead ? Exit::CannotAccess : Exit::DataErrors;
}

}
