#pragma once

#include "model/items/card_lines.h"

#include <QList>
#include <QObject>
#include <QString>

namespace atlas {

/// One result of a search, in words, or the sentence that says what is hidden. Stretches are pairs of a start
/// and a length, in UTF-16 code units, one after the other.
struct SearchLine {
    Q_GADGET
    Q_PROPERTY(QString icon READ icon)
    Q_PROPERTY(bool isEvent READ isEvent)
    Q_PROPERTY(bool isSummary READ isSummary)
    Q_PROPERTY(QString kindWord MEMBER kindWord)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QList<int> titleRuns MEMBER titleRuns)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QList<int> detailRuns MEMBER detailRuns)
    Q_PROPERTY(QString excerpt MEMBER excerpt)
    Q_PROPERTY(QList<int> excerptRuns MEMBER excerptRuns)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(bool possible MEMBER possible)
    Q_PROPERTY(QString group MEMBER group)
    Q_PROPERTY(atlas::EventLine::Mark mark MEMBER mark)
    Q_PROPERTY(bool hidden MEMBER hidden)
    Q_PROPERTY(QString spoken MEMBER spoken)

public:
    enum class Kind { State, Organisation, Person, Event, Place, Quote, Source, Hidden };
    Q_ENUM(Kind)

    /// Of `resources/icons`, for a thing with neither a status nor a mark.
    QString icon() const;
    bool isEvent() const { return kind == Kind::Event; }
    /// The sentence that says what is hidden.
    bool isSummary() const { return kind == Kind::Hidden; }

    Kind kind = Kind::Event;
    QString kindWord; ///< "State"
    QString title;
    QList<int> titleRuns; ///< what of it answers the query
    QString detail;       ///< its date and source; of what is hidden, why
    QList<int> detailRuns;
    QString excerpt; ///< what answers the query where neither of these does; may be empty
    QList<int> excerptRuns;
    QString status; ///< an actor's on the shown day; empty: none
    bool possible = false;
    QString group; ///< the lane whose colour an event or an actor without a status has
    EventLine::Mark mark = EventLine::Mark::Day;
    bool hidden = false; ///< the shown day or the lens does not have it
    QString spoken;      ///< all of it, as a screen reader says it

    friend bool operator==(const SearchLine&, const SearchLine&) = default;
};

}
