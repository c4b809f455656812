#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace atlas {

/// From its day on, until the next step's, so many actors have the counted status.
struct MemberStep {
    Q_GADGET
    Q_PROPERTY(int from MEMBER from)
    Q_PROPERTY(int certain MEMBER certain)
    Q_PROPERTY(int possible MEMBER possible)
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(QString words MEMBER words)

public:
    int from = 0; ///< days since 1970-01-01
    int certain = 0;
    int possible = 0;
    QString date; ///< the same day in words
    QString words; ///< "12 members, 3 possible"

    friend bool operator==(const MemberStep&, const MemberStep&) = default;
};

/// A month (or, of a long dossier, a year, decade or century), and how many events fall into it.
struct PeriodCount {
    Q_GADGET
    Q_PROPERTY(int firstDay MEMBER firstDay)
    Q_PROPERTY(int lastDay MEMBER lastDay)
    Q_PROPERTY(int certain MEMBER certain)
    Q_PROPERTY(int possible MEMBER possible)
    Q_PROPERTY(int goTo MEMBER goTo)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString goToWords MEMBER goToWords)

public:
    int firstDay = 0; ///< days since 1970-01-01, as all here
    int lastDay = 0;
    int certain = 0;
    int possible = 0; ///< those that may lie in it or beside it: each counts in all it may lie in
    int goTo = 0; ///< the day of the first event that begins in it, or else its own first day in sight
    QString name; ///< "Mar 2025"
    QString words; ///< "2 events, 1 possible"
    QString goToWords; ///< "Go to 3 January 2026, its first event"

    friend bool operator==(const PeriodCount&, const PeriodCount&) = default;
};

/// What one source says of how many attended.
struct AttendanceFigure {
    Q_GADGET
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(bool numbered MEMBER numbered)
    Q_PROPERTY(int number MEMBER number)

public:
    QString value; ///< as the source writes it: "around 19"
    QString source; ///< its name, or "Unsourced"
    bool numbered = false; ///< whether there is a number to draw
    int number = 0;

    friend bool operator==(const AttendanceFigure&, const AttendanceFigure&) = default;
};

/// What sources say of how many of one kind attended a meeting.
struct Attendance {
    Q_GADGET
    Q_PROPERTY(QString event MEMBER event)
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QList<atlas::AttendanceFigure> figures MEMBER figures)
    Q_PROPERTY(bool drawn MEMBER drawn)
    Q_PROPERTY(int day MEMBER day)
    Q_PROPERTY(int least MEMBER least)
    Q_PROPERTY(int most MEMBER most)
    Q_PROPERTY(QString spread MEMBER spread)
    Q_PROPERTY(QString detail MEMBER detail)

public:
    QString event; ///< the meeting's id
    QString date; ///< short; "Undated" where no source gives one
    QString title; ///< the meeting's, short
    QString what; ///< what is counted: "countries"
    QList<AttendanceFigure> figures; ///< as the dossier has them
    bool drawn = false; ///< there is a date and a number; what follows means something only then
    int day = 0; ///< the earliest it can begin on
    int least = 0; ///< of the numbers
    int most = 0;
    QString spread; ///< "15", "16–19, sources differ", or the words of a source without a number
    QString detail; ///< "countries: 16 (Gazette), around 19 (Bulletin)"

    friend bool operator==(const Attendance&, const Attendance&) = default;
};

}
