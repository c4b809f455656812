#include "ui/timeline/timeline_player.h"

namespace atlas {

namespace {

constexpr int glideMilliseconds = 1400;
constexpr int stepMilliseconds = 2000;

}

TimelinePlayer::TimelinePlayer(QObject* parent) : QObject(parent)
{
    glide.setDuration(glideMilliseconds);
    glide.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&glide, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        place = value.toDouble();
        emit positionChanged();
    });
    connect(&glide, &QVariantAnimation::finished, this, &TimelinePlayer::arrive);
    step.setSingleShot(true);
    step.setInterval(stepMilliseconds);
    connect(&step, &QTimer::timeout, this, &TimelinePlayer::arrive);
}

void TimelinePlayer::play()
{
    if (playing || !navigator) return;
    if (!navigator->nextDay()) navigator->goToStart();
    playing = true;
    emit playingChanged();
    advance();
}

void TimelinePlayer::pause()
{
    if (!playing) return;
    playing = false;
    glide.stop();
    step.stop();
    emit positionChanged();
    emit playingChanged();
}

void TimelinePlayer::advance()
{
    const std::optional<Day> next = navigator->nextDay();
    if (!next) {
        pause();
        return;
    }
    if (reducedMotion) {
        step.start();
        return;
    }
    glide.setStartValue(double(navigator->session()->day().sinceEpoch()));
    glide.setEndValue(double(next->sinceEpoch()));
    glide.start();
}

void TimelinePlayer::arrive()
{
    if (!playing) return;
    navigator->goToNextEvent();
    emit positionChanged();
    advance();
}

}
