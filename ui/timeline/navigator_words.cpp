#include "model/items/event_words.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/timeline/index/comparison_words.h"
#include "ui/timeline/index/event_steps.h"
#include "ui/timeline/timeline_navigator.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QString dateInWords(Day day, Language language)
{
    return formatWeekday(day, language) + u' ' + formatDay(day, language);
}

/// "15 members", "15 possibly members".
QStringList countWords(const TimelineIndex& index, const Moment& moment, Language language)
{
    QStringList words;
    if (!index.counted()) return words;
    const auto place = size_t(index.counted() - index.history().dossier().statuses.constData());
    if (place >= moment.counts.size()) return words;
    const StatusCount& count = moment.counts[place];
    if (count.possible == 0 || count.certain > 0)
        words.append(phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n members"), count.certain));
    if (count.possible > 0)
        words.append(phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n possibly members"), count.possible));
    return words;
}

/// "Paris: leaders’ meeting tomorrow", "Kyiv this day"; empty after the last event.
QString nearestEvent(const History& history, const EventCursor& cursor, Day day, Language language)
{
    const EventStop* const stop = cursor.reached() ? cursor.reached() : cursor.next();
    if (!stop) return {};
    const QString title = shortTitle(*history.events()[stop->event].event, language);
    const int days = int(stop->day - day);
    if (days == 0) return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 this day")).arg(title);
    if (days == 1) return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 tomorrow")).arg(title);
    return phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%1 in %n days"), days).arg(title);
}

}

void TimelineNavigator::retell()
{
    if (!lookedAt) return;
    const Language language = lookedAt->language();
    const Day day = lookedAt->day();
    cursors[B].follow(day);
    words = {};
    if (const auto before = lookedAt->compareDay(); indexed && before) {
        cursors[A].follow(*before);
        words = {distanceWords(*before, day, language),
                 changesInShort(indexed->history(), *before, day, language),
                 u" · "_s + phrase(language, QT_TRANSLATE_NOOP(
                     "Phrases", "Drag A or B, or focus one and use the arrow keys."))};
    } else if (indexed) {
        const EventId selected(lookedAt->event());
        words = eventWordsOn(indexed->history(), day, cursors[B], selected, language);
    }
    emit wordsChanged();
    if (std::exchange(stressed, stressedEvent()) != stressed) emit stressChanged();
}

void TimelineNavigator::notify(const QString& sentence)
{
    words = {sentence, {}, {}};
    emit wordsChanged();
}

QString TimelineNavigator::rangeText() const
{
    if (!indexed) return {};
    return rangeWords(firstInSight(), lastInSight(), lookedAt->language());
}

QString TimelineNavigator::firstShownWords() const
{
    return indexed ? formatDay(firstInSight(), lookedAt->language()) : QString();
}

QString TimelineNavigator::lastShownWords() const
{
    return indexed ? formatDay(lastInSight(), lookedAt->language()) : QString();
}

QString TimelineNavigator::dayWords() const
{
    if (!lookedAt) return {};
    return dateInWords(lookedAt->day(), lookedAt->language());
}

QString TimelineNavigator::compareDayWords() const
{
    if (!lookedAt) return {};
    return dateInWords(lookedAt->compareDay().value_or(lookedAt->day()), lookedAt->language());
}

QString TimelineNavigator::spokenDay() const
{
    if (!indexed) return dayWords();
    const Language language = lookedAt->language();
    QStringList parts{dayWords()};
    parts << countWords(*indexed, now->moment(), language);
    if (const QString event = nearestEvent(indexed->history(), cursors[B], lookedAt->day(), language);
        !event.isEmpty())
        parts << event;
    return parts.join(u"; "_s);
}

}
