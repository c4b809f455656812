#pragma once

#include "ui/timeline/timeline_navigator.h"

#include <QTimer>
#include <QVariantAnimation>

namespace atlas {

/// Goes from event to event. The playhead glides there; the clock, and with it the map, changes on arrival.
class TimelinePlayer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::TimelineNavigator* navigator MEMBER navigator REQUIRED FINAL)
    /// No gliding: a step every two seconds.
    Q_PROPERTY(bool reducedMotion MEMBER reducedMotion FINAL)
    Q_PROPERTY(bool playing READ isPlaying NOTIFY playingChanged FINAL)
    /// Where the playhead is between two events, in days; meaningful while it glides.
    Q_PROPERTY(double position READ position NOTIFY positionChanged FINAL)
    Q_PROPERTY(bool gliding READ isGliding NOTIFY positionChanged FINAL)

public:
    explicit TimelinePlayer(QObject* parent = nullptr);

    bool isPlaying() const { return playing; }
    bool isGliding() const { return glide.state() == QAbstractAnimation::Running; }
    double position() const { return place; }

    /// From the first event on where there is none after the shown day.
    Q_INVOKABLE void play();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void toggle() { playing ? pause() : play(); }

signals:
    void playingChanged();
    void positionChanged();

private:
    void advance();
    void arrive();

    TimelineNavigator* navigator = nullptr;
    bool reducedMotion = false;
    bool playing = false;
    double place = 0;
    QVariantAnimation glide;
    QTimer step;
};

}
