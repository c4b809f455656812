#include "model/time/date_notes.h"

#include "model/time/date_words.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QStringView missingParts(const EdtfDate& date, const DateWords& words)
{
    if (date.monthUnspecified) return date.dayUnspecified ? words.monthAndDayNotStated : words.monthNotStated;
    return date.precision() == Precision::Month ? words.dayNotStated : QStringView();
}

}

bool isApproximate(const EdtfDate& date)
{
    return date.qualification == Qualification::Approximate
        || date.qualification == Qualification::UncertainAndApproximate;
}

QStringList dateNotes(const EdtfDate& date, Language language, Gaps gaps, Within within)
{
    const DateWords& words = dateWords(language);
    QStringList notes;
    const QStringView missing = missingParts(date, words);
    if (gaps == Gaps::Said && !isApproximate(date) && !missing.isEmpty()) notes.append(missing.toString());
    if (isApproximate(date) && within == Within::Interval && !words.approximately.isEmpty())
        notes.append(words.approximately.toString());
    if (date.qualification == Qualification::Uncertain
        || date.qualification == Qualification::UncertainAndApproximate)
        notes.append(words.uncertain.toString());
    return notes;
}

QString withNotes(const QString& text, const QStringList& notes)
{
    return notes.isEmpty() ? text : u"%1 (%2)"_s.arg(text, notes.join(", "_L1));
}

}
