#include "ui/timeline/timeline_navigator.h"

#include "model/time/format.h"

#include <algorithm>
#include <cmath>

namespace atlas {

using namespace Qt::StringLiterals;

TimelineNavigator::TimelineNavigator(QObject* parent) : QObject(parent)
{
    flight.setEasingCurve(QEasingCurve::OutCubic);
    flight.setStartValue(0.0);
    flight.setEndValue(1.0);
}

void TimelineNavigator::setSession(Session* session)
{
    lookedAt = session;
    connect(session, &Session::selectionChanged, this, &TimelineNavigator::retell);
    connect(session, &Session::languageChanged, this, &TimelineNavigator::retell);
    connect(session, &Session::languageChanged, this, &TimelineNavigator::rangeChanged); // its words
    connect(session, &Session::lanesChanged, this, &TimelineNavigator::follow);
    connect(session, &Session::dayChanged, this, [this] { keepInSight(lookedAt->day()); });
    follow();
}

void TimelineNavigator::setPresent(Present* present)
{
    now = present;
    connect(present, &Present::changed, this, &TimelineNavigator::follow);
    follow();
}

void TimelineNavigator::follow()
{
    if (!now || !lookedAt) return;
    const std::shared_ptr<const History> history = now->history();
    const LaneGrouping grouping = history
        ? laneGroupingFromWord(lookedAt->lanes()).value_or(history->dossier().lanes) : LaneGrouping::Group;
    if (!history) indexed.reset();
    else if (!indexed || &indexed->history() != history.get() || indexed->grouping() != grouping) {
        // Another lens of the same dossier, or other lanes, keep the range in sight.
        const bool sameDossier = indexed && &indexed->history().dossier() == &history->dossier();
        indexed = std::make_shared<const TimelineIndex>(history, grouping);
        flight.stop();
        shown = sameDossier ? within(shown, indexed->whole()) : indexed->whole();
        emit indexChanged();
        emit rangeChanged();
    }
    retell();
}

void TimelineNavigator::retell()
{
    if (!lookedAt) return;
    const EventId selected(lookedAt->event());
    words = indexed ? eventWordsOn(indexed->history(), lookedAt->day(), selected, lookedAt->language())
                    : EventWords{};
    emit wordsChanged();
}

int TimelineNavigator::shownDays() const
{
    return int(std::lround(shown.length()));
}

bool TimelineNavigator::showsAll() const
{
    return shown == whole();
}

QString TimelineNavigator::rangeText() const
{
    if (!indexed) return {};
    const Day first{qint64(std::floor(shown.start))};
    const Day last{qint64(std::ceil(shown.end)) - 1};
    return rangeWords(first, last, lookedAt->language());
}

QString TimelineNavigator::dayWords() const
{
    if (!lookedAt) return {};
    const Language language = lookedAt->language();
    return formatWeekday(lookedAt->day(), language) + u' ' + formatDay(lookedAt->day(), language);
}

std::optional<Day> TimelineNavigator::nextDay() const
{
    const auto day = indexed ? indexed->history().nextEventDay(lookedAt->day()) : std::nullopt;
    return day && whole().contains(double(day->sinceEpoch())) ? day : std::nullopt;
}

std::optional<Day> TimelineNavigator::previousDay() const
{
    const auto day = indexed ? indexed->history().previousEventDay(lookedAt->day()) : std::nullopt;
    return day && whole().contains(double(day->sinceEpoch())) ? day : std::nullopt;
}

void TimelineNavigator::setRange(const TimeRange& range)
{
    flight.stop();
    if (!indexed || shown == range) return;
    shown = within(range, indexed->whole());
    emit rangeChanged();
}

void TimelineNavigator::goToRange(const TimeRange& range)
{
    if (!indexed) return;
    if (zoomDuration <= 0) {
        setRange(range);
        return;
    }
    flight.stop();
    flight.disconnect(this);
    const TimeRange from = shown, to = within(range, indexed->whole());
    connect(&flight, &QVariantAnimation::valueChanged, this, [this, from, to](const QVariant& value) {
        const double share = value.toDouble();
        shown = {std::lerp(from.start, to.start, share), std::lerp(from.end, to.end, share)};
        emit rangeChanged();
    });
    flight.setDuration(zoomDuration);
    flight.start();
}

void TimelineNavigator::showDays(int days)
{
    if (indexed) goToRange(days == 0 ? whole() : around(lookedAt->day(), days, whole()));
}

void TimelineNavigator::zoomBy(double factor)
{
    if (!indexed) return;
    const auto day = double(lookedAt->day().sinceEpoch());
    const double fixed = shown.contains(day) ? day : (shown.start + shown.end) / 2;
    goToRange(zoomed(shown, factor, fixed, whole()));
}

void TimelineNavigator::keepInSight(Day day)
{
    const auto number = double(day.sinceEpoch());
    if (!indexed || !whole().contains(number) || shown.contains(number)) return;
    const double margin = shown.length() / 8;
    const double days = number < shown.start ? number - margin - shown.start : number + margin - shown.end;
    goToRange(moved(shown, days, whole()));
}

void TimelineNavigator::goTo(Day day)
{
    if (indexed) lookedAt->setDay(Day(std::clamp<qint64>(day.sinceEpoch(), firstDay(), lastDay())));
}

void TimelineNavigator::goByDays(int days)
{
    goTo(lookedAt->day() + days);
}

void TimelineNavigator::goByMonths(int months)
{
    CalendarDate date = lookedAt->day().calendar();
    const qint64 month = date.year * 12 + date.month - 1 + months;
    date.year = month / 12;
    date.month = int(month % 12) + 1;
    date.day = std::min(date.day, daysInMonth(date.year, date.month));
    if (const auto day = Day::fromCalendar(date)) goTo(*day);
}

void TimelineNavigator::goToStart()
{
    goTo(Day(firstDay()));
}

void TimelineNavigator::goToEnd()
{
    goTo(Day(lastDay()));
}

bool TimelineNavigator::goToNextEvent()
{
    const auto day = nextDay();
    if (day) goTo(*day);
    return bool(day);
}

bool TimelineNavigator::goToPreviousEvent()
{
    const auto day = previousDay();
    if (day) goTo(*day);
    return bool(day);
}

}
