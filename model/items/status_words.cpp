#include "model/items/status_words.h"

#include "model/items/honest_dates.h"
#include "model/items/unsourced.h"
#include "model/phrases/phrases.h"

#include <QStringList>

namespace atlas {

namespace {

QString asWithinASentence(const QString& label, Language language)
{
    return label.isEmpty() ? label : localeOf(language).toLower(label.first(1)) + label.sliced(1);
}

/// "15 members"; of another status "Participant: 15".
QString countWords(const Status& status, int count, Language language)
{
    if (status.id.text() == QStringLiteral("member"))
        return phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n members"), count);
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1: %2"))
        .arg(status.label.in(language), localeOf(language).toString(count));
}

}

QString statusLabel(const Status& status, bool possible, Language language)
{
    const QString& label = status.label.in(language);
    if (!possible) return label;
    if (!status.possibleLabel.isEmpty()) return status.possibleLabel.in(language);
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Possibly %1")).arg(asWithinASentence(label, language));
}

QString statusCountWords(const Status& status, const StatusCount& count, Language language)
{
    const int sure = count.certain + count.undated;
    QStringList words;
    if (sure > 0 || count.possible == 0) words.append(countWords(status, sure, language));
    if (count.possible > 0)
        words.append(phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n possible"), count.possible));
    return words.join(QStringLiteral(", "));
}

namespace {

QString spokenWithoutSource(const QString& name, const Status* status, Certainty certainty,
                            const StatusClaim* claim, Day day, Language language)
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

QString spokenState(const QString& name, const Status* status, Certainty certainty, const StatusClaim* claim, Day day,
                    Language language)
{
    const QString words = spokenWithoutSource(name, status, certainty, claim, day, language);
    return withSourcing(words, claim && claim->citation.isUnsourced(), language);
}

QString withConflict(const QString& spoken, Language language)
{
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1, %2"))
        .arg(spoken, phrase(language, QT_TRANSLATE_NOOP("Phrases", "sources differ")));
}

}
