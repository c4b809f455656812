#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace atlas {

/// A sentence of a card: plain text, and the numbers of the citations it rests on.
struct CitedText {
    Q_GADGET
    Q_PROPERTY(QString lead MEMBER lead)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString numerals MEMBER numerals)
    Q_PROPERTY(bool unsourced MEMBER unsourced)
    Q_PROPERTY(bool isEmpty READ isEmpty)

public:
    QString lead; ///< its first words, which stand out; may be empty
    QString text; ///< the rest
    QString numerals; ///< "1, 2"
    bool unsourced = false; ///< the dossier names no source for it

    bool isEmpty() const { return lead.isEmpty() && text.isEmpty(); }
    friend bool operator==(const CitedText&, const CitedText&) = default;
};

/// A source's own words, and beside them the dossier's.
struct QuoteLine {
    Q_GADGET
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString translation MEMBER translation)
    Q_PROPERTY(QString gloss MEMBER gloss)
    Q_PROPERTY(QString numerals MEMBER numerals)
    Q_PROPERTY(bool unsourced MEMBER unsourced)

public:
    QString words; ///< verbatim, within the marks of its language
    QString translation; ///< within the reader's quotation marks; empty where none is needed or there is none
    QString gloss; ///< who speaks, and about what
    QString numerals;
    bool unsourced = false;

    friend bool operator==(const QuoteLine&, const QuoteLine&) = default;
};

/// An event in a list, as seen from an actor.
struct EventLine {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString numerals MEMBER numerals)
    Q_PROPERTY(QString group MEMBER group)
    Q_PROPERTY(Mark mark MEMBER mark)
    Q_PROPERTY(bool conflict MEMBER conflict)
    Q_PROPERTY(bool unsourced MEMBER unsourced)

public:
    /// How it is drawn: as a day, only announced, with a time known less precisely or not at all, as one whose
    /// source does not say that the actor was there, cancelled.
    enum class Mark { Day, Announced, Soft, NotStated, Cancelled };
    Q_ENUM(Mark)

    QString id;
    QString date; ///< short; "Undated" where no source gives a date
    QString title; ///< "Paris: host"
    QString detail; ///< "Announced, not yet held"
    QString numerals;
    QString group; ///< the lane whose colour it has
    Mark mark = Mark::Day;
    bool conflict = false; ///< its sources contradict each other; `detail` says so
    bool unsourced = false;

    friend bool operator==(const EventLine&, const EventLine&) = default;
};

/// A numbered place in a source, at the foot of a card.
struct CitationLine {
    Q_GADGET
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString source MEMBER source)

public:
    QString number;
    QString text; ///< "Article, line 11"; without the source's name where the line before has the same
    QString source; ///< its id

    friend bool operator==(const CitationLine&, const CitationLine&) = default;
};

/// One stretch of a membership bar, in days since 1970-01-01: possible from `earliest`, certain from
/// `certainFrom` to `certainUntil`, possible until `latest`, all included. Ends that no source states lie at
/// the bar's own.
struct StatusSpan {
    Q_GADGET
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(int earliest MEMBER earliest)
    Q_PROPERTY(int certainFrom MEMBER certainFrom)
    Q_PROPERTY(int certainUntil MEMBER certainUntil)
    Q_PROPERTY(int latest MEMBER latest)

public:
    QString status;
    int earliest = 0;
    int certainFrom = 0;
    int certainUntil = 0;
    int latest = 0;

    friend bool operator==(const StatusSpan&, const StatusSpan&) = default;
};

}
