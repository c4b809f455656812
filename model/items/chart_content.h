#pragma once

#include "model/history/history.h"
#include "model/items/chart_lines.h"

namespace atlas {

/// What the charts of the whole coalition show, through a lens, in a language: the same on every day.
struct ChartContent {
    Q_GADGET
    Q_PROPERTY(int firstDay MEMBER firstDay)
    Q_PROPERTY(int lastDay MEMBER lastDay)
    Q_PROPERTY(QString firstDate MEMBER firstDate)
    Q_PROPERTY(QString lastDate MEMBER lastDate)
    Q_PROPERTY(QList<atlas::MemberStep> steps MEMBER steps)
    Q_PROPERTY(QString periodsTitle MEMBER periodsTitle)
    Q_PROPERTY(QString periodsNote MEMBER periodsNote)
    Q_PROPERTY(QList<atlas::PeriodCount> periods MEMBER periods)
    Q_PROPERTY(QList<atlas::Attendance> meetings MEMBER meetings)

public:
    int firstDay = 0; ///< of the dossier's time, since 1970-01-01
    int lastDay = 0;
    QString firstDate; ///< the same in words, short
    QString lastDate;
    QList<MemberStep> steps; ///< the number of members over time
    QString periodsTitle; ///< "Events per month"
    QString periodsNote; ///< "3 undated, not counted"
    QList<PeriodCount> periods; ///< without a gap; none where a dossier spans too long a time to draw
    QList<Attendance> meetings; ///< those whose attendance a source counts, by date; undated ones last

    QList<int> drawnDays; ///< of the meetings that are drawn

    /// The day itself, or the end of the dossier's time that it lies beyond: the clock goes no further.
    Q_INVOKABLE int within(int day) const;
    /// The last step at or before a day; −1: none.
    Q_INVOKABLE int stepOn(int day) const;
    /// Which of the meetings that are drawn, in their order, is the last at or before a day; −1: none.
    Q_INVOKABLE int drawnMeetingBy(int day) const;

    friend bool operator==(const ChartContent&, const ChartContent&) = default;
};

ChartContent chartContent(const History& history, Language language);

}
