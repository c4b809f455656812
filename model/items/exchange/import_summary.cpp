#include "model/items/exchange/import_summary.h"

#include "model/phrases/phrases.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QStringList madeWords(const ImportReport& report, Language language)
{
    const std::array made{
        std::pair(QT_TRANSLATE_N_NOOP("Phrases", "%n event(s)"), report.events),
        std::pair(QT_TRANSLATE_N_NOOP("Phrases", "%n status claim(s)"), report.statusClaims),
        std::pair(QT_TRANSLATE_N_NOOP("Phrases", "%n new source(s)"), report.sources),
        std::pair(QT_TRANSLATE_N_NOOP("Phrases", "%n new actor(s)"), report.actors),
        std::pair(QT_TRANSLATE_N_NOOP("Phrases", "%n new status(es)"), report.statuses),
        std::pair(QT_TRANSLATE_N_NOOP("Phrases", "%n new group(s)"), report.groups),
        std::pair(QT_TRANSLATE_N_NOOP("Phrases", "%n new theme(s)"), report.themes),
    };
    QStringList words;
    for (const auto& [source, count] : made)
        if (count > 0) words << phrase(language, source, count);
    return words;
}

}

QString importSummary(const ImportReport& report, bool whole, Language language)
{
    const char* const rows = whole ? QT_TRANSLATE_N_NOOP("Phrases", "%1 of %n row(s)")
                                   : QT_TRANSLATE_N_NOOP("Phrases", "%1 of the first %n row(s)");
    const QString taken = phrase(language, rows, int(report.rows)).arg(localeOf(language).toString(report.imported));
    const QStringList made = madeWords(report, language);
    return made.isEmpty() ? taken
                          : phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1: %2")).arg(taken, made.join(u", "_s));
}

QString leftOutWords(const ImportReport& report, Language language)
{
    QStringList words;
    if (report.skipped > 0)
        words << phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n row(s) left out"), int(report.skipped));
    if (report.empty > 0)
        words << phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n empty row(s)"), int(report.empty));
    return words.join(u" · "_s);
}

}
