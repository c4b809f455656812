#include "model/items/evidence/lens_summary.h"

#include "model/history/agreement.h"
#include "model/history/comparison.h"
#include "model/phrases/phrases.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// Whether the second time lies within the first.
bool isMorePrecise(const Claim<Edtf>* before, const Claim<Edtf>* after)
{
    if (!after) return false;
    if (!before) return true;
    if (before->value == after->value || !timesAgree(before->value, after->value)) return false;
    const auto length = [](const Edtf& time) -> std::optional<qint64> {
        const DayBounds bounds = time.bounds();
        if (!bounds.earliest || !bounds.latest) return std::nullopt;
        return *bounds.latest - *bounds.earliest;
    };
    const auto longer = length(before->value), shorter = length(after->value);
    return shorter && (!longer || *shorter < *longer);
}

void addCounts(QStringList& parts, const Comparison& comparison, const Dossier& dossier, Language language)
{
    const QLocale locale = localeOf(language);
    for (qsizetype i = 0; i < dossier.statuses.size(); ++i) {
        const int before = comparison.before.counts[size_t(i)].total();
        const int after = comparison.after.counts[size_t(i)].total();
        if (before == after) continue;
        parts << phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1: %2 → %3"))
                     .arg(dossier.statuses[i].label.in(language), locale.toString(before),
                          locale.toString(after));
    }
}

}

QString shownWords(const History& history, Day day, Language language)
{
    const Moment moment = history.momentOn(day);
    const QString events =
        phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n event(s)"), int(moment.events.size()));
    const Dossier& dossier = history.dossier();
    const Status* counted = dossier.countedStatus();
    if (!counted) return events;
    const int members = moment.counts[size_t(counted - dossier.statuses.constData())].total();
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1, %2"))
        .arg(phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n members"), members), events);
}

QString lensSummary(const History& before, const History& after, Day day, Language language)
{
    const Comparison comparison = compareLenses(before, after, day);
    QStringList parts;
    const auto add = [&](const char* words, auto number) {
        if (number > 0) parts << phrase(language, words, int(number));
    };
    add(QT_TRANSLATE_N_NOOP("Phrases", "%n event(s) more"), comparison.events.size());
    add(QT_TRANSLATE_N_NOOP("Phrases", "%n event(s) fewer"), comparison.lostEvents.size());
    addCounts(parts, comparison, after.dossier(), language);
    const auto precise = std::ranges::count_if(comparison.retoldEvents, [](const RetoldEvent& event) {
        return isMorePrecise(event.before->when, event.after->when);
    });
    add(QT_TRANSLATE_N_NOOP("Phrases", "%n date(s) more precise"), precise);
    add(QT_TRANSLATE_N_NOOP("Phrases", "%n event(s) told otherwise"),
        qsizetype(comparison.retoldEvents.size()) - precise);
    if (parts.isEmpty() && comparison.hasChanges())
        parts << phrase(language, QT_TRANSLATE_NOOP("Phrases", "Some statuses differ, their numbers do not."));
    if (parts.isEmpty())
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Nothing changes on this day."));
    return parts.join(u" · "_s);
}

}
