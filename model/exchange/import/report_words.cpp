#include "model/exchange/import/report_words.h"

#include "model/geo/country_names.h"
#include "model/phrases/phrases.h"

#include <QJsonArray>
#include <QtTranslation>

#include <algorithm>
#include <limits>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// phrase() counts in int; no table that a dossier can hold has more rows.
int counted(qint64 number)
{
    return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

QString madeWords(const ImportReport& report, Language language)
{
    const std::pair<const char*, int> kinds[]{
        {QT_TRANSLATE_N_NOOP("Phrases", "%n event(s)"), report.events},
        {QT_TRANSLATE_N_NOOP("Phrases", "%n status claim(s)"), report.statusClaims},
        {QT_TRANSLATE_N_NOOP("Phrases", "%n source(s)"), report.sources},
        {QT_TRANSLATE_N_NOOP("Phrases", "%n status(es)"), report.statuses},
        {QT_TRANSLATE_N_NOOP("Phrases", "%n actor(s)"), report.actors},
        {QT_TRANSLATE_N_NOOP("Phrases", "%n group(s)"), report.groups},
        {QT_TRANSLATE_N_NOOP("Phrases", "%n theme(s)"), report.themes}};
    QStringList words;
    for (const auto& [source, number] : kinds)
        if (number > 0) words.append(phrase(language, source, number));
    return words.join(", "_L1);
}

QString candidateWords(const CountryMatch& match, Language language)
{
    QStringList names;
    for (const ActorId& actor : match.candidates) {
        const QString name = countryName(actor.text(), language);
        names.append(name.isEmpty() ? actor.text() : u"%1 (%2)"_s.arg(name, actor.text()));
    }
    return names.join(", "_L1);
}

QString certaintyWord(MatchCertainty certainty)
{
    switch (certainty) {
    case MatchCertainty::Sure: return u"sure"_s;
    case MatchCertainty::Doubtful: return u"doubtful"_s;
    case MatchCertainty::None: break;
    }
    return u"none"_s;
}

QJsonArray doubtfulJson(const QList<DoubtfulName>& names)
{
    QJsonArray list;
    for (const DoubtfulName& name : names) {
        QJsonArray candidates;
        for (const ActorId& actor : name.match.candidates) candidates.append(actor.text());
        list.append(QJsonObject{{u"text"_s, name.text},
                                {u"rows"_s, name.rows},
                                {u"certainty"_s, certaintyWord(name.match.certainty)},
                                {u"candidates"_s, candidates}});
    }
    return list;
}

}

QString importReportText(const ImportReport& report, Language language)
{
    QStringList rows{phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n row(s)"), counted(report.rows)),
                     phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n imported"), counted(report.imported)),
                     phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n left out"), counted(report.skipped))};
    if (report.empty > 0)
        rows.append(phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n empty"), counted(report.empty)));
    QString text = rows.join(", "_L1) + u'\n';
    if (const QString made = madeWords(report, language); !made.isEmpty())
        text += phrase(language, QT_TRANSLATE_NOOP("Phrases", "Made: %1")).arg(made) + u'\n';
    for (const DoubtfulName& name : report.doubtful) {
        const QString meant = candidateWords(name.match, language);
        const QString times = phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "in %n row(s)"), counted(name.rows));
        text += meant.isEmpty()
                    ? phrase(language, QT_TRANSLATE_NOOP("Phrases", "No country: “%1” (%2)")).arg(name.text, times)
                    : phrase(language, QT_TRANSLATE_NOOP("Phrases", "Doubtful: “%1” (%2), perhaps %3"))
                          .arg(name.text, times, meant);
        text += u'\n';
    }
    if (const qint64 remarks = report.remarks.size() + report.unlisted; remarks > 0)
        text += phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n remark(s)"), counted(remarks)) + u'\n';
    return text;
}

QString remarkLine(const ImportRemark& remark, const QString& file, bool namesTable)
{
    QString line = file;
    if (namesTable && !remark.table.isEmpty()) line += u':' + remark.table;
    if (remark.row > 0) line += u':' + QString::number(remark.row);
    line += remark.severity == Severity::Error ? ": error: "_L1 : ": warning: "_L1;
    if (!remark.column.isEmpty()) line += remark.column + ": "_L1;
    line += remark.sentence;
    if (!remark.hint.isEmpty()) line += ". "_L1 + remark.hint;
    return line.replace(u'\n', u' ').replace(u'\r', u' ');
}

QJsonObject importReportJson(const ImportReport& report)
{
    QJsonArray remarks;
    for (const ImportRemark& remark : report.remarks)
        remarks.append(QJsonObject{{u"severity"_s, remark.severity == Severity::Error ? u"error"_s : u"warning"_s},
                                   {u"table"_s, remark.table},
                                   {u"row"_s, remark.row},
                                   {u"column"_s, remark.column},
                                   {u"sentence"_s, remark.sentence},
                                   {u"hint"_s, remark.hint}});
    const QJsonObject made{{u"events"_s, report.events},     {u"statusClaims"_s, report.statusClaims},
                           {u"sources"_s, report.sources},   {u"statuses"_s, report.statuses},
                           {u"actors"_s, report.actors},     {u"groups"_s, report.groups},
                           {u"themes"_s, report.themes}};
    return {{u"rows"_s, report.rows},           {u"imported"_s, report.imported}, {u"skipped"_s, report.skipped},
            {u"empty"_s, report.empty},         {u"made"_s, made},                {u"remarks"_s, remarks},
            {u"unlisted"_s, report.unlisted},   {u"doubtful"_s, doubtfulJson(report.doubtful)}};
}

}
