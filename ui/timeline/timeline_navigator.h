#pragma once

#include "model/items/present.h"
#include "ui/timeline/index/event_steps.h"
#include "ui/timeline/index/timeline_index.h"

#include <QObject>
#include <QVariantAnimation>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace atlas {

/// What the timeline shows of the history, and the acts that move it and the clock. Pictures are made
/// elsewhere.
class TimelineNavigator : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Session* session READ session WRITE setSession REQUIRED FINAL)
    Q_PROPERTY(atlas::Present* present READ present WRITE setPresent REQUIRED FINAL)
    /// How long a change of range takes, in milliseconds; 0: none is seen.
    Q_PROPERTY(int zoomDuration MEMBER zoomDuration FINAL)
    /// How many days are in sight.
    Q_PROPERTY(int shownDays READ shownDays NOTIFY rangeChanged FINAL)
    Q_PROPERTY(bool showsAll READ showsAll NOTIFY rangeChanged FINAL)
    Q_PROPERTY(QString rangeWords READ rangeText NOTIFY rangeChanged FINAL)
    Q_PROPERTY(QString lead READ lead NOTIFY wordsChanged FINAL)
    Q_PROPERTY(QString eventName READ eventName NOTIFY wordsChanged FINAL)
    Q_PROPERTY(QString eventRest READ eventRest NOTIFY wordsChanged FINAL)
    Q_PROPERTY(QString dayWords READ dayWords NOTIFY wordsChanged FINAL)
    Q_PROPERTY(bool hasPrevious READ hasPrevious NOTIFY wordsChanged FINAL)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY wordsChanged FINAL)
    /// The first and last day there is, for a slider.
    Q_PROPERTY(int firstDay READ firstDay NOTIFY indexChanged FINAL)
    Q_PROPERTY(int lastDay READ lastDay NOTIFY indexChanged FINAL)
    Q_PROPERTY(int laneCount READ laneCount NOTIFY indexChanged FINAL)

public:
    explicit TimelineNavigator(QObject* parent = nullptr);

    Session* session() const { return lookedAt; }
    void setSession(Session* session);
    Present* present() const { return now; }
    void setPresent(Present* present);

    /// Null before a dossier is open.
    const std::shared_ptr<const TimelineIndex>& index() const { return indexed; }
    const TimeRange& range() const { return shown; }
    TimeRange whole() const { return indexed ? indexed->whole() : TimeRange{}; }

    int shownDays() const;
    bool showsAll() const;
    QString rangeText() const;
    QString lead() const { return words.lead; }
    QString eventName() const { return words.name; }
    QString eventRest() const { return words.rest; }
    QString dayWords() const;
    bool hasPrevious() const { return bool(previousDay()); }
    bool hasNext() const { return bool(nextDay()); }
    int firstDay() const { return int(whole().start); }
    int lastDay() const { return int(whole().end) - 1; }
    int laneCount() const { return indexed ? int(indexed->lanes().size()) : 0; }

    /// The event days around the shown one, as far as the timeline reaches.
    std::optional<Day> nextDay() const;
    std::optional<Day> previousDay() const;

    /// At once: while something is dragged or a wheel turned.
    void setRange(const TimeRange& range);
    /// With the eye following: buttons and keys.
    void goToRange(const TimeRange& range);
    /// So many days about the shown one; 0: all.
    Q_INVOKABLE void showDays(int days);
    /// By a factor about the shown day, if it is in sight; below 1 nearer.
    Q_INVOKABLE void zoomBy(double factor);

    /// The clock. A day outside the range brings the range along.
    void goTo(Day day);
    Q_INVOKABLE void goByDays(int days);
    Q_INVOKABLE void goByMonths(int months);
    Q_INVOKABLE void goToStart();
    Q_INVOKABLE void goToEnd();
    /// False where there is no further event.
    Q_INVOKABLE bool goToNextEvent();
    Q_INVOKABLE bool goToPreviousEvent();

signals:
    /// Another history, or other lanes.
    void indexChanged();
    void rangeChanged();
    void wordsChanged();

private:
    void follow();
    void retell();
    void keepInSight(Day day);

    Session* lookedAt = nullptr;
    Present* now = nullptr;
    std::shared_ptr<const TimelineIndex> indexed;
    TimeRange shown;
    EventWords words;
    int zoomDuration = 0;
    QVariantAnimation flight;
};

}
