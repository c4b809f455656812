#include "model/items/status_words.h"

#include "model/items/honest_dates.h"
#include "model/phrases/phrases.h"

namespace atlas {

namespace {

QString asWithinASentence(const QString& label, Language language)
{
    return label.isEmpty() ? label : localeOf(language).toLower(label.first(1)) + label.sliced(1);
}

}

QString statusLabel(const Status& status, bool possible, Language language)
{
    const QString& label = status.label.in(language);
    if (!possible) return label;
    if (!status.possibleLabel.isEmpty()) return status.possibleLabel.in(language);
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Possibly %1")).arg(asWithinASentence(label, language));
}

QString spokenState(const QString& name, const Status* status, Certainty certainty, const StatusClaim* claim, Day day,
                    Language language)
{
    const QString date = formatDay(day, language);
    if (!status) return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1, no status on %2")).arg(name, date);
    const QString label = asWithinASentence(statusLabel(*status, certainty == Certainty::Possible, language), language);
    if (!claim || !claim->span)
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1, %2 on %3, undated")).arg(name, label, date);
    if (!claim->span->first().date)
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1, %2 on %3")).arg(name, label, date);
    const QString since = spokenDate(sinceWords(claim->span, language));
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1, %2 on %3, since %4")).arg(name, label, date, since);
}

}
