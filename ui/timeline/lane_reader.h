#pragma once

#include "ui/timeline/timeline_navigator.h"

#include <QtQml/qqmlregistration.h>

#include <vector>

namespace atlas {

/// One lane for the keyboard and the screen reader: its events in the order of the steps, one of them
/// current.
class LaneReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::TimelineNavigator* navigator READ navigator WRITE setNavigator REQUIRED FINAL)
    Q_PROPERTY(int lane READ lane WRITE setLane NOTIFY changed REQUIRED FINAL)
    /// Whether somebody walks along it, and hears at once what another day makes of its events.
    Q_PROPERTY(bool active MEMBER active FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    /// What the session folds it by.
    Q_PROPERTY(QString key READ key NOTIFY changed FINAL)
    Q_PROPERTY(bool folded READ isFolded NOTIFY changed FINAL)
    /// The current event's id; empty in an empty lane.
    Q_PROPERTY(QString event READ event NOTIFY changed FINAL)
    /// "Paris: leaders’ meeting, 6 January 2026, announced, not yet held".
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed FINAL)

public:
    using QObject::QObject;

    TimelineNavigator* navigator() const { return acted; }
    void setNavigator(TimelineNavigator* navigator);
    int lane() const { return number; }
    void setLane(int lane);
    QString name() const;
    QString key() const;
    bool isFolded() const;
    QString event() const;
    QString spoken() const;

    /// The event that begins nearest to the shown day becomes current.
    Q_INVOKABLE void enter();
    /// So many events on; brings the current one into sight.
    Q_INVOKABLE void step(int by);

signals:
    void changed();

private:
    const Lane* shownLane() const;
    const LaneMark* current() const;
    void gather();
    void bringIntoSight(const LaneMark& mark);

    TimelineNavigator* acted = nullptr;
    int number = 0;
    bool active = false;
    int place = 0;
    std::shared_ptr<const TimelineIndex> gathered; ///< keeps the row alive
    std::vector<const LaneMark*> row;
};

}
