#include "ui/timeline/timeline_player.h"

#include <QEasingCurve>
#include <QScopedValueRollback>

#include <cmath>

namespace atlas {

namespace {

double number(Day day)
{
    return double(day.sinceEpoch());
}

}

void TimelinePlayer::play()
{
    if (playing || !navigator || !navigator->index()) return;
    navigator->setHead(TimelineNavigator::B);
    const bool over = pausesAtEvents ? !navigator->hasNext() : navigator->movedDay() >= lastDay();
    if (over) navigator->goToStart();
    playing = true;
    // What play begins with is in sight already: it sets off at once, or from the beginning reads that first.
    phase = Phase::Rest;
    spent = over && navigator->events().reached() ? 0 : restTime;
    place = number(navigator->movedDay());
    watch();
    emit playingChanged();
}

void TimelinePlayer::watch()
{
    const auto heed = [this] {
        if (!acting) pause();
    };
    played = navigator->index();
    watching = {
        connect(navigator->session(), &Session::dayChanged, this, heed),
        connect(navigator, &TimelineNavigator::headChanged, this, heed),
        connect(navigator, &TimelineNavigator::indexChanged, this, [this] {
            const auto index = navigator->index();
            if (!index || &index->history() != &played->history()) pause();
        }),
    };
}

void TimelinePlayer::pause()
{
    if (!playing) return;
    playing = false;
    for (const QMetaObject::Connection& each : std::exchange(watching, {})) disconnect(each);
    played.reset();
    navigator->setPassing(false);
    emit positionChanged();
    emit playingChanged();
}

void TimelinePlayer::tick(double elapsed)
{
    if (!playing) return;
    const QScopedValueRollback ownDoing(acting, true);
    if (reducedMotion) {
        arrive();
        return;
    }
    const double passed = elapsed * speed;
    if (!pausesAtEvents) {
        flow(passed / 1000 * daysPerSecond);
        return;
    }
    // What a long frame leaves over is not made up for: that would pass events by.
    spent += passed;
    if (phase == Phase::Rest) {
        if (spent >= restTime) glideOn();
        return;
    }
    const EventStop* next = navigator->events().next();
    if (!next || spent >= glideTime) {
        arrive();
        return;
    }
    const double share = QEasingCurve(QEasingCurve::InOutCubic).valueForProgress(spent / glideTime);
    place = std::lerp(from, number(next->day), share);
    emit positionChanged();
}

void TimelinePlayer::glideOn()
{
    const EventStop* next = navigator->events().next();
    if (!next) {
        comeToEnd();
        return;
    }
    spent = 0;
    from = place = number(navigator->movedDay());
    if (next->day == navigator->movedDay()) {
        arrive();
        return;
    }
    phase = Phase::Glide;
    navigator->setPassing(true);
    emit positionChanged();
}

void TimelinePlayer::arrive()
{
    spent = 0;
    phase = Phase::Rest;
    navigator->setPassing(false);
    if (!navigator->goToNextEvent()) comeToEnd();
    emit positionChanged();
}

void TimelinePlayer::flow(double days)
{
    if (navigator->movedDay() >= lastDay()) {
        comeToEnd();
        return;
    }
    place = std::min(place + days, number(lastDay()));
    const EventStop* next = navigator->events().nextAfterDay(navigator->movedDay());
    if (next && number(next->day) < place) place = number(next->day);
    navigator->goTo(Day(qint64(std::floor(place))));
}

void TimelinePlayer::comeToEnd()
{
    if (!loops) {
        pause();
        return;
    }
    navigator->goToStart();
    place = number(navigator->movedDay());
    phase = Phase::Rest;
    spent = 0;
}

}
