#pragma once

#include "model/items/present.h"
#include "ui/timeline/index/event_steps.h"
#include "ui/timeline/index/timeline_index.h"

#include <QObject>
#include <QVariantAnimation>
#include <QtQml/qqmlregistration.h>

#include <array>
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
    /// "Monday 5 January 2026; 15 members; Paris: leaders’ meeting tomorrow", of the shown day and of the one
    /// it is compared with.
    Q_PROPERTY(QString spokenDay READ spokenDay NOTIFY wordsChanged FINAL)
    Q_PROPERTY(QString spokenCompareDay READ spokenCompareDay NOTIFY wordsChanged FINAL)
    Q_PROPERTY(bool hasPrevious READ hasPrevious NOTIFY wordsChanged FINAL)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY wordsChanged FINAL)
    /// The first and last day there is, for a slider.
    Q_PROPERTY(int firstDay READ firstDay NOTIFY indexChanged FINAL)
    Q_PROPERTY(int lastDay READ lastDay NOTIFY indexChanged FINAL)
    Q_PROPERTY(int laneCount READ laneCount NOTIFY indexChanged FINAL)
    /// The first and last day of which anything is in sight, and in words.
    Q_PROPERTY(int firstShown READ firstShown NOTIFY rangeChanged FINAL)
    Q_PROPERTY(int lastShown READ lastShown NOTIFY rangeChanged FINAL)
    Q_PROPERTY(QString firstShownWords READ firstShownWords NOTIFY rangeChanged FINAL)
    Q_PROPERTY(QString lastShownWords READ lastShownWords NOTIFY rangeChanged FINAL)
    /// By what the lanes gather events: a word of laneGroupingWords.
    Q_PROPERTY(QString grouping READ grouping NOTIFY indexChanged FINAL)
    /// Events that no source dates, nor bounds: they stand in no lane.
    Q_PROPERTY(QStringList tray READ tray NOTIFY indexChanged FINAL)
    /// Which of two compared dates the acts move; B, the shown one, where nothing is compared.
    Q_PROPERTY(Head head READ head WRITE setHead NOTIFY headChanged FINAL)

public:
    enum Head { A, B };
    Q_ENUM(Head)

    explicit TimelineNavigator(QObject* parent = nullptr);

    Session* session() const { return lookedAt; }
    void setSession(Session* session);
    Present* present() const { return now; }
    void setPresent(Present* present);

    /// Null before a dossier is open.
    const std::shared_ptr<const TimelineIndex>& index() const { return indexed; }
    const TimeRange& range() const { return shown; }
    /// Where a change of range that is seen comes to rest: at rest the range itself. Acts start from it.
    const TimeRange& destination() const { return aim; }
    TimeRange whole() const { return indexed ? indexed->whole() : TimeRange{}; }

    int shownDays() const;
    /// The first and last day of which anything is in sight.
    Day firstInSight() const { return firstDayOf(shown); }
    Day lastInSight() const { return lastDayOf(shown); }
    int firstShown() const { return int(firstInSight().sinceEpoch()); }
    int lastShown() const { return int(lastInSight().sinceEpoch()); }
    QString firstShownWords() const;
    QString lastShownWords() const;
    QString grouping() const;
    QStringList tray() const;
    bool showsAll() const;
    QString rangeText() const;
    QString lead() const { return words.lead; }
    QString eventName() const { return words.name; }
    QString eventRest() const { return words.rest; }
    QString spokenDay() const;
    QString spokenCompareDay() const;
    /// The clock is on its way to the next event: the words tell of that one, and no longer of the last.
    void setPassing(bool isPassing);
    bool hasPrevious() const { return events().previous(); }
    bool hasNext() const { return events().next(); }
    int firstDay() const { return int(whole().start); }
    int lastDay() const { return int(whole().end) - 1; }
    int laneCount() const { return indexed ? int(indexed->lanes().size()) : 0; }

    Head head() const { return movedHead; }
    void setHead(Head head);
    /// The date that the acts move.
    Day movedDay() const;

    /// Where that date stands among the events: the reached one is not the selected one, which a step takes
    /// along.
    const EventCursor& events() const { return cursors[movedHead]; }
    /// The id of the reached event; empty where the day has none.
    QString reachedEvent() const;
    /// What the lanes stress: the selected event, else the one that a step came to.
    EventId stressedEvent() const;

    /// At once: while something is dragged or a wheel turned.
    void setRange(const TimeRange& range);
    /// With the eye following: buttons and keys.
    void goToRange(const TimeRange& range) { flyTo(range, zoomDuration); }
    /// On from a drag that was let go at so many days a millisecond, and to rest; not where no motion is
    /// seen.
    void coast(double daysPerMillisecond);
    /// So many days about the shown one; 0: all.
    Q_INVOKABLE void showDays(int days);
    /// By a factor about the shown day, if it is in sight; below 1 nearer.
    Q_INVOKABLE void zoomBy(double factor);

    /// What is selected with room at either side, else the reached event: an event's time, an actor's events.
    Q_INVOKABLE void fitSelection();
    /// Folds or unfolds every lane.
    Q_INVOKABLE void foldAll(bool folded);
    /// Moves one end of what is in sight by whole months and days.
    Q_INVOKABLE void moveEnd(bool last, int months, int days);
    /// Moves it to a day, which stays in sight.
    Q_INVOKABLE void setEnd(bool last, int day);
    /// From one day to another, both included: a month that was typed.
    Q_INVOKABLE void showStretch(int first, int last);

    /// The clock, or the other date where that is moved. A day outside the range brings the range along; one
    /// outside the timeline becomes its first or last.
    void goTo(Day day);
    Q_INVOKABLE void goToDay(int day) { goTo(Day(day)); }
    /// Where the timeline does not reach today, the row of words says so.
    Q_INVOKABLE void goToToday(int today);
    Q_INVOKABLE void goByDays(int days);
    Q_INVOKABLE void goByMonths(int months);
    Q_INVOKABLE void goToStart();
    Q_INVOKABLE void goToEnd();
    /// One event on or back, also among those of one day; of one that lasts, to its first day. False where
    /// there is none.
    Q_INVOKABLE bool goToNextEvent() { return step(events().next()); }
    Q_INVOKABLE bool goToPreviousEvent() { return step(events().previous()); }
    /// Opens the reached event's card; without one, does nothing.
    Q_INVOKABLE void openReachedEvent();

    /// Compares the shown date with the first in sight, which the acts then move; where that is none earlier,
    /// with the timeline's first. Or ends the comparison.
    Q_INVOKABLE void toggleComparison();

signals:
    /// Another history, or other lanes.
    void indexChanged();
    void rangeChanged();
    void wordsChanged();
    /// Of stressedEvent().
    void stressChanged();
    void headChanged();

private:
    void follow();
    void flyTo(const TimeRange& range, int milliseconds);
    /// When a source was written is told from the start, but in a lane that takes little of the window.
    void foldPublications();
    void followComparison();
    void writeWindow();
    void arrive(Day day, EventCursor::Approach approach);
    bool step(const EventStop* stop);
    void retell();
    QString spoken(Day day, const Moment& moment, const EventCursor& cursor) const;
    /// In the row of words until something happens.
    void notify(const QString& sentence);
    void keepInSight(Day day);

    Session* lookedAt = nullptr;
    Present* now = nullptr;
    std::shared_ptr<const TimelineIndex> indexed;
    std::array<EventCursor, 2> cursors; ///< of either Head
    Head movedHead = B;
    bool passing = false;
    TimeRange shown;
    TimeRange departure; ///< where the flight set out
    TimeRange aim;       ///< destination()
    EventWords words;
    EventId stressed;
    int zoomDuration = 0;
    QVariantAnimation flight;
};

}
