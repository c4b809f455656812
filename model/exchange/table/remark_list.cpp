#include "model/exchange/table/remark_list.h"

#include "model/phrases/phrases.h"

#include <QtTranslation>

#include <algorithm>
#include <limits>

namespace atlas {

namespace {

int asInt(qint64 number)
{
    return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

QString inWords(Language language, const Saying& saying)
{
    if (!saying.phrase) return {};
    QString text = phrase(language, saying.phrase);
    // One after the other would fill blanks that a filled-in text brings with it.
    switch (saying.blanks.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(saying.blanks[0]);
    case 2:
        return text.arg(saying.blanks[0], saying.blanks[1]);
    default:
        return text.arg(saying.blanks[0], saying.blanks[1], saying.blanks[2]);
    }
}

Problem problemOf(const QString& file, Language language, Severity severity, qint64 line, qint64 column,
                  const Saying& sentence, const Saying& hint)
{
    return {severity, file, asInt(line), asInt(column), inWords(language, sentence), inWords(language, hint)};
}

}

void RemarkList::add(qint64 line, qint64 column, const Saying& sentence, const Saying& hint)
{
    if (kept.size() < mostKept)
        kept.append(problemOf(fileName, speaks, Severity::Warning, line, column, sentence, hint));
    else
        ++dropped;
}

QList<Problem> RemarkList::take()
{
    if (dropped > 0) {
        Problem rest;
        rest.severity = Severity::Warning;
        rest.file = fileName;
        rest.sentence =
            phrase(speaks, QT_TRANSLATE_NOOP("Phrases", "Remarks not listed: %1 more")).arg(dropped);
        kept.append(std::move(rest));
        dropped = 0;
    }
    return std::exchange(kept, {});
}

Problem RemarkList::error(qint64 line, const Saying& sentence, const Saying& hint) const
{
    return problemOf(fileName, speaks, Severity::Error, line, line > 0 ? 1 : 0, sentence, hint);
}

Problem fileProblem(const QString& file, Language language, const Saying& sentence, const Saying& hint)
{
    return problemOf(file, language, Severity::Error, 0, 0, sentence, hint);
}

}
