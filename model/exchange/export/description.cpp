#include "model/exchange/export/description.h"

#include "model/phrases/phrases.h"
#include "model/time/format.h"

#include <QtTranslation>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QString sourceLine(const SourceId& id, const Dossier& dossier, Language language)
{
    const Source* source = dossier.source(id);
    if (!source) return {};
    const QString title = source->title.in(language);
    QString line = phrase(language, QT_TRANSLATE_NOOP("Phrases", "Source: %1")).arg(title);
    if (source->date) line += u" ("_s + formatEdtf(*source->date, language) + u')';
    return line;
}

void append(QStringList& lines, const QString& line)
{
    if (!line.isEmpty()) lines.append(line);
}

}

QString descriptionOf(const Event& event, const Dossier& dossier, Language language)
{
    QStringList lines;
    for (const auto& summary : event.summary) append(lines, summary.value.in(language));
    append(lines, event.caution.in(language));
    for (const Citation& citation : event.citations)
        append(lines, sourceLine(citation.source, dossier, language));
    return lines.join(u'\n');
}

QString descriptionOf(const StatusClaim& claim, const Dossier& dossier, Language language)
{
    QStringList lines;
    append(lines, claim.note.in(language));
    append(lines, sourceLine(claim.citation.source, dossier, language));
    return lines.join(u'\n');
}

}
