#include "ui/timeline/timeline_navigator.h"

#include <algorithm>
#include <cmath>

namespace atlas {

using namespace Qt::StringLiterals;

TimelineNavigator::TimelineNavigator(QObject* parent) : QObject(parent)
{
    flight.setEasingCurve(QEasingCurve::OutCubic);
    flight.setStartValue(0.0);
    flight.setEndValue(1.0);
    connect(&flight, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        const double share = value.toDouble();
        shown = {std::lerp(departure.start, aim.start, share), std::lerp(departure.end, aim.end, share)};
        emit rangeChanged();
    });
    connect(&flight, &QVariantAnimation::finished, this, &TimelineNavigator::writeWindow);
    connect(this, &TimelineNavigator::rangeChanged, this, [this] {
        // Lists follow where the eye comes to rest.
        if (flight.state() != QAbstractAnimation::Running) writeWindow();
    });
}

void TimelineNavigator::setSession(Session* session)
{
    lookedAt = session;
    connect(session, &Session::selectionChanged, this, &TimelineNavigator::retell);
    connect(session, &Session::languageChanged, this, &TimelineNavigator::retell);
    connect(session, &Session::languageChanged, this, &TimelineNavigator::rangeChanged); // its words
    connect(session, &Session::lanesChanged, this, &TimelineNavigator::follow);
    connect(session, &Session::dayChanged, this, [this] { keepInSight(lookedAt->day()); });
    connect(session, &Session::compareDayChanged, this, &TimelineNavigator::followComparison);
    connect(session, &Session::windowChanged, this, &TimelineNavigator::writeWindow);
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
    const bool sameHistory = history && indexed && &indexed->history() == history.get();
    if (!history) {
        indexed.reset();
        cursors = {};
    } else if (!sameHistory || indexed->grouping() != grouping) {
        // Another lens of the same dossier, or other lanes, keep the range in sight.
        const bool sameDossier = indexed && &indexed->history().dossier() == &history->dossier();
        indexed = std::make_shared<const TimelineIndex>(history, grouping);
        if (!sameHistory) cursors.fill(EventCursor(indexed->order()));
        flight.stop();
        shown = aim = sameDossier ? within(aim, indexed->whole()) : indexed->whole();
        if (!sameDossier) foldPublications();
        emit indexChanged();
        emit rangeChanged();
    }
    retell();
}

void TimelineNavigator::foldPublications()
{
    for (const Lane& lane : indexed->lanes()) {
        const auto* kind = std::get_if<EventKind>(&lane.subject);
        const bool ofRest = indexed->grouping() == LaneGrouping::Group && kind;
        if (ofRest && *kind == EventKind::Publication && !lookedAt->foldedLanes().contains(lane.key))
            lookedAt->toggleFolded(lane.key);
    }
}

void TimelineNavigator::followComparison()
{
    if (const auto before = lookedAt->compareDay()) keepInSight(*before);
    else setHead(B);
    retell();
}

void TimelineNavigator::writeWindow()
{
    if (!indexed || lookedAt->window().mode != TimeWindow::Mode::Range) return;
    lookedAt->setWindow({TimeWindow::Mode::Range, firstDayOf(aim), lastDayOf(aim)});
}

void TimelineNavigator::setHead(Head head)
{
    const Head wanted = lookedAt && lookedAt->isComparing() ? head : B;
    if (movedHead == wanted) return;
    movedHead = wanted;
    emit headChanged();
    retell(); // what comes next and before
}

Day TimelineNavigator::movedDay() const
{
    return movedHead == A ? lookedAt->compareDay().value_or(lookedAt->day()) : lookedAt->day();
}

QString TimelineNavigator::reachedEvent() const
{
    const EventStop* stop = events().reached();
    return stop ? indexed->history().events()[stop->event].event->id.text() : QString();
}

EventId TimelineNavigator::stressedEvent() const
{
    if (!lookedAt) return {};
    if (!lookedAt->event().isEmpty()) return EventId(lookedAt->event());
    return events().wasStepped() ? EventId(reachedEvent()) : EventId();
}

int TimelineNavigator::shownDays() const
{
    return int(std::lround(shown.length()));
}

bool TimelineNavigator::showsAll() const
{
    return shown == whole();
}

QString TimelineNavigator::grouping() const
{
    return indexed ? laneGroupingWord(indexed->grouping()) : QString();
}

QStringList TimelineNavigator::tray() const
{
    QStringList ids;
    if (!indexed) return ids;
    const auto events = indexed->history().events();
    for (const size_t place : indexed->tray()) ids.append(events[place].event->id.text());
    return ids;
}

void TimelineNavigator::setRange(const TimeRange& range)
{
    flight.stop();
    if (!indexed) return;
    const TimeRange wanted = within(range, whole());
    if (shown == wanted && aim == wanted) return;
    shown = aim = wanted;
    emit rangeChanged();
}

void TimelineNavigator::coast(double daysPerMillisecond)
{
    constexpr int milliseconds = 500;
    // So far the flight's curve carries what sets out at that speed: it begins three times as fast as it is
    // on average.
    const double days = daysPerMillisecond * milliseconds / 3;
    if (zoomDuration > 0) flyTo(moved(shown, days, whole()), milliseconds);
}

void TimelineNavigator::flyTo(const TimeRange& range, int milliseconds)
{
    if (!indexed) return;
    if (milliseconds <= 0) {
        setRange(range);
        return;
    }
    flight.stop();
    departure = shown;
    aim = within(range, whole());
    flight.setDuration(milliseconds);
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
    const double fixed = aim.contains(day) ? day : (aim.start + aim.end) / 2;
    goToRange(zoomed(aim, factor, fixed, whole()));
}

void TimelineNavigator::keepInSight(Day day)
{
    const auto number = double(day.sinceEpoch());
    if (!indexed || !whole().contains(number) || aim.contains(number)) return;
    const double margin = aim.length() / 8;
    const double days = number < aim.start ? number - margin - aim.start : number + margin - aim.end;
    goToRange(moved(aim, days, whole()));
}

}
