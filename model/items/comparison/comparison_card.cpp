#include "model/items/comparison/comparison_card.h"

#include "model/items/evidence/lens_words.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"

namespace atlas {

using namespace Qt::StringLiterals;

ComparisonCard::ComparisonCard(const Session& lookedAt, const Compared& beside, QObject* parent)
    : QObject(parent), session(lookedAt), compared(beside)
{
    for (const auto change : {&Session::selectionChanged, &Session::languageChanged})
        connect(&session, change, this, &ComparisonCard::follow);
    connect(&compared, &Compared::changed, this, &ComparisonCard::follow);
    for (const auto change : {&Session::dayChanged, &Session::compareDayChanged, &Session::languageChanged})
        connect(&session, change, this, &ComparisonCard::datesChanged);
    connect(&compared, &Compared::changed, this, &ComparisonCard::spokenChanged);
    connect(&session, &Session::languageChanged, this, &ComparisonCard::spokenChanged);
    follow();
}

void ComparisonCard::follow()
{
    if (!session.actor().isEmpty() || !session.event().isEmpty()) return;
    ComparisonContent next;
    if (const std::optional<Comparison>& comparison = compared.comparison()) {
        const std::shared_ptr<const History> before = compared.historyBefore();
        const std::shared_ptr<const History> after = compared.historyAfter();
        next = comparisonContent({*comparison, *before, *after, compared.basis(), compared.isReversed()},
                                 session.language());
    }
    if (next == told) return;
    const bool otherGroups = next.groups != told.groups;
    const bool otherEvents = next.events != told.events;
    told = std::move(next);
    emit contentChanged();
    if (otherGroups) emit groupsChanged();
    if (otherEvents) emit eventsChanged();
}

QString ComparisonCard::dateA() const
{
    const std::optional<Day> day = session.compareDay();
    return day ? formatDay(*day, session.language(), DateStyle::Short) : QString();
}

QString ComparisonCard::dateB() const
{
    if (!session.compareDay()) return {};
    return formatDay(session.day(), session.language(), DateStyle::Short);
}

QString ComparisonCard::spoken() const
{
    const std::optional<Comparison>& comparison = compared.comparison();
    if (!comparison) return {};
    const Language language = session.language();
    const QString headline = comparisonHeadline(*comparison, compared.basis(), language);
    if (compared.isOfLenses()) return headline + u'.';
    const QString from = formatDay(comparison->before.day, language);
    const QString to = formatDay(comparison->after.day, language);
    const QString knownOn = knownOnWords(compared.historyAfter()->lens(), language);
    if (knownOn.isEmpty())
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "From %1 to %2: %3.")).arg(from, to, headline);
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "From %1 to %2, %3: %4."))
        .arg(from, to, knownOn, headline);
}

}
