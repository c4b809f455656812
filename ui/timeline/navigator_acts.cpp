#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/timeline/timeline_navigator.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// From the earliest to the latest day of an event, as far as the timeline reaches; nothing without a date.
std::optional<TimeRange> stretchOf(const EventState& state, const TimeRange& whole)
{
    if (!state.when && !state.noLaterThan) return {};
    const DayBounds bounds = state.when ? state.when->value.bounds()
                                        : DayBounds{state.noLaterThan, state.noLaterThan};
    const double start = bounds.earliest ? double(bounds.earliest->sinceEpoch()) : whole.start;
    const double end = bounds.latest ? double(bounds.latest->sinceEpoch() + 1) : whole.end;
    if (end <= whole.start || start >= whole.end) return {};
    return TimeRange{std::max(start, whole.start), std::min(end, whole.end)};
}

/// The same day of another month, or its last where that has no such day.
Day monthsOn(Day day, int months)
{
    CalendarDate date = day.calendar();
    const qint64 month = date.year * 12 + date.month - 1 + months;
    date.year = month / 12;
    date.month = int(month % 12) + 1;
    date.day = std::min(date.day, daysInMonth(date.year, date.month));
    return Day::fromCalendar(date).value_or(day);
}

/// With what surrounds it: a fifth of it on either side, and no less than five days.
TimeRange withRoom(const TimeRange& range)
{
    const double room = std::max(5.0, range.length() / 5);
    return {range.start - room, range.end + room};
}

}

void TimelineNavigator::fitSelection()
{
    if (!indexed) return;
    std::vector<const EventState*> meant;
    const History& history = indexed->history();
    if (!lookedAt->actor().isEmpty()) meant = history.eventsOf(ActorId(lookedAt->actor()));
    else {
        const QString event = lookedAt->event().isEmpty() ? reachedEvent() : lookedAt->event();
        if (const EventState* state = history.event(EventId(event))) meant.push_back(state);
    }
    std::optional<TimeRange> all;
    for (const EventState* state : meant)
        if (const auto one = stretchOf(*state, whole()))
            all = all ? TimeRange{std::min(all->start, one->start), std::max(all->end, one->end)} : *one;
    if (all) goToRange(withRoom(*all));
    else notify(phrase(lookedAt->language(),
                       QT_TRANSLATE_NOOP("Phrases", "Nothing with a date on this timeline is selected.")));
}

void TimelineNavigator::showStretch(int first, int last)
{
    if (!indexed) return;
    const TimeRange wanted = rangeOf(Day(first), Day(last));
    const bool inSight = aim.start <= wanted.start && aim.end >= wanted.end
        && wanted.length() * 6 >= aim.length();
    if (!inSight) goToRange(withRoom(wanted));
}

void TimelineNavigator::foldAll(bool folded)
{
    if (!indexed) return;
    for (const Lane& lane : indexed->lanes())
        if (lookedAt->foldedLanes().contains(lane.key) != folded) lookedAt->toggleFolded(lane.key);
}

void TimelineNavigator::moveEnd(bool last, int months, int days)
{
    if (!indexed) return;
    // A month's end moves to a month's end: the day after is what is counted in months.
    if (last) setEnd(true, int((monthsOn(lastDayOf(aim) + 1, months) + days - 1).sinceEpoch()));
    else setEnd(false, int((monthsOn(firstDayOf(aim), months) + days).sinceEpoch()));
}

void TimelineNavigator::setEnd(bool last, int day)
{
    if (!indexed) return;
    TimeRange range = rangeOf(firstDayOf(aim), lastDayOf(aim));
    if (last) range.end = std::clamp(day + 1.0, range.start + shortestRange, whole().end);
    else range.start = std::clamp(double(day), whole().start, range.end - shortestRange);
    goToRange(range);
}

void TimelineNavigator::goTo(Day day)
{
    if (!indexed) return;
    const Day inside(std::clamp<qint64>(day.sinceEpoch(), firstDay(), lastDay()));
    if (movedHead == A) lookedAt->setCompareDay(inside);
    else lookedAt->setDay(inside);
}

void TimelineNavigator::goToToday(int today)
{
    if (!indexed) return;
    if (today >= firstDay() && today <= lastDay()) {
        goTo(Day(today));
        return;
    }
    const Language language = lookedAt->language();
    const bool over = today > lastDay();
    const QString end = formatDay(Day(over ? lastDay() : firstDay()), language);
    notify(phrase(language, over ? QT_TRANSLATE_NOOP("Phrases", "Today is %1: this timeline ends on %2.")
                                 : QT_TRANSLATE_NOOP("Phrases", "Today is %1: this timeline begins on %2."))
               .arg(formatDay(Day(today), language), end));
}

void TimelineNavigator::goByDays(int days)
{
    goTo(movedDay() + days);
}

void TimelineNavigator::goByMonths(int months)
{
    goTo(monthsOn(movedDay(), months));
}

void TimelineNavigator::goToStart()
{
    arrive(Day(firstDay()), EventCursor::Approach::Forwards);
}

void TimelineNavigator::goToEnd()
{
    // Of the last day's events the last one: stepping back from here passes all of them.
    arrive(Day(lastDay()), EventCursor::Approach::Backwards);
}

void TimelineNavigator::arrive(Day day, EventCursor::Approach approach)
{
    if (!indexed) return;
    cursors[movedHead].arrive(day, approach);
    if (movedDay() == day) retell();
    else goTo(day);
}

bool TimelineNavigator::step(const EventStop* stop)
{
    if (!stop) return false;
    const bool opened = movedHead == B && !lookedAt->event().isEmpty();
    cursors[movedHead].stepTo(*stop);
    if (movedDay() == stop->day) retell();
    else goTo(stop->day);
    if (opened) openReachedEvent();
    return true;
}

void TimelineNavigator::openReachedEvent()
{
    if (events().reached()) lookedAt->selectEvent(reachedEvent());
}

void TimelineNavigator::toggleComparison()
{
    if (!indexed) return;
    if (lookedAt->isComparing()) {
        lookedAt->endComparison();
        return;
    }
    // The eye stays with the shown date, where it is on that.
    const Day seen(qint64(std::ceil(aim.start)));
    const bool isEarlier = aim.contains(double(lookedAt->day().sinceEpoch())) && seen < lookedAt->day();
    lookedAt->setCompareDay(isEarlier ? seen : Day(firstDay()));
    setHead(A);
}

}
