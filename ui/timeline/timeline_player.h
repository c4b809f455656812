#pragma once

#include "ui/timeline/timeline_navigator.h"

#include <vector>

namespace atlas {

/// Moves the clock by itself. It has no clock of its own: whoever shows it hands it the time that a frame
/// took, however long; a frame passes no event day by. It stops where somebody else moves the clock, takes up
/// the other of two compared dates, or opens another history.
class TimelinePlayer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::TimelineNavigator* navigator MEMBER navigator REQUIRED FINAL)
    /// No gliding: each tick is a step.
    Q_PROPERTY(bool reducedMotion MEMBER reducedMotion FINAL)
    /// A factor on everything's pace, above 0.
    Q_PROPERTY(double speed MEMBER speed FINAL)
    /// From the beginning again after the end.
    Q_PROPERTY(bool loops MEMBER loops FINAL)
    /// Glides from event to event and rests at each: quiet months take no longer than a glide. Otherwise so
    /// many days a second go by, event or none.
    Q_PROPERTY(bool pausesAtEvents MEMBER pausesAtEvents FINAL)

    Q_PROPERTY(bool playing READ isPlaying NOTIFY playingChanged FINAL)
    /// Where the playhead is between two events, in days; meaningful while it glides.
    Q_PROPERTY(double position READ position NOTIFY positionChanged FINAL)
    Q_PROPERTY(bool gliding READ isGliding NOTIFY positionChanged FINAL)

public:
    /// At speed 1, in milliseconds: a glide, and the rest at an event. The map changes at the event.
    static constexpr double glideTime = 900, restTime = 1400;
    /// At speed 1, without pauses.
    static constexpr double daysPerSecond = 20;

    using QObject::QObject;

    bool isPlaying() const { return playing; }
    bool isGliding() const { return playing && phase == Phase::Glide; }
    double position() const { return place; }

    /// From the beginning where there is nothing after the shown day.
    Q_INVOKABLE void play();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void toggle() { playing ? pause() : play(); }
    /// Time has passed, in milliseconds: at most one event is reached.
    Q_INVOKABLE void tick(double elapsed);

signals:
    void playingChanged();
    void positionChanged();

private:
    enum class Phase { Rest, Glide };

    void glideOn();
    void arrive();
    void flow(double days);
    void comeToEnd();
    /// Pauses when somebody else acts.
    void watch();
    Day lastDay() const { return Day(navigator->lastDay()); }

    TimelineNavigator* navigator = nullptr;
    bool reducedMotion = false;
    double speed = 1;
    bool loops = false;
    bool pausesAtEvents = true;

    bool playing = false;
    bool acting = false; ///< what changes is the player's own doing
    std::shared_ptr<const TimelineIndex> played;
    std::vector<QMetaObject::Connection> watching; ///< while it plays
    Phase phase = Phase::Rest;
    double spent = 0; ///< of the phase, in milliseconds at speed 1
    double from = 0;  ///< where the glide began, in days
    double place = 0;
};

}
