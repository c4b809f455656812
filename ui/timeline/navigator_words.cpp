#include "model/items/event_words.h"
#include "model/items/evidence/lens_words.h"
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

/// "Paris: leaders’ meeting tomorrow", "Kyiv this day", "Next London, March 2025"; empty after the last.
QString nearestEvent(const History& history, const EventCursor& cursor, Day day, Language language)
{
    const EventStop* const stop = cursor.reached() ? cursor.reached() : cursor.next();
    if (!stop) return {};
    const EventState& state = history.events()[stop->event];
    const QString title = shortTitle(*state.event, language);
    const int days = int(stop->day - day);
    if (days == 0 ? !isOn(state, day) : !beginsOn(state, stop->day)) {
        const EventWords words = eventWordsOn(history, day, cursor, {}, language);
        return words.lead + u' ' + words.name + words.rest;
    }
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
        words = passing && cursors[B].next()
            ? nextEventWords(indexed->history(), cursors[B], language)
            : eventWordsOn(indexed->history(), day, cursors[B], selected, language);
    }
    emit wordsChanged();
    if (std::exchange(stressed, stressedEvent()) != stressed) emit stressChanged();
}

void TimelineNavigator::setPassing(bool isPassing)
{
    if (std::exchange(passing, isPassing) != isPassing) retell();
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

QString TimelineNavigator::spoken(Day day, const Moment& moment, const EventCursor& cursor) const
{
    const Language language = lookedAt->language();
    QStringList parts{dateInWords(day, language)};
    if (const QString limit = knownOnWords(indexed->history().lens(), language); !limit.isEmpty())
        parts << limit;
    parts << countWords(*indexed, moment, language);
    if (const QString event = nearestEvent(indexed->history(), cursor, day, language); !event.isEmpty())
        parts << event;
    return parts.join(u"; "_s);
}

QString TimelineNavigator::spokenDay() const
{
    return indexed ? spoken(lookedAt->day(), now->moment(), cursors[B]) : QString();
}

QString TimelineNavigator::spokenCompareDay() const
{
    const auto before = lookedAt ? lookedAt->compareDay() : std::nullopt;
    return indexed && before ? spoken(*before, indexed->history().momentOn(*before), cursors[A]) : QString();
}

}
