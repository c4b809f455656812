#pragma once

#include "model/history/history.h"
#include "model/items/card_lines.h"
#include "model/items/evidence/evidence_lines.h"

namespace atlas {

/// What a card says of an event on a day, through a lens, in a language.
struct EventContent {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString badge MEMBER badge)
    Q_PROPERTY(bool announced MEMBER announced)
    Q_PROPERTY(bool conflict MEMBER conflict)
    Q_PROPERTY(QString group MEMBER group)
    Q_PROPERTY(atlas::CitedText when MEMBER when)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(bool placeUnsourced MEMBER placeUnsourced)
    Q_PROPERTY(bool unsourced MEMBER unsourced)
    Q_PROPERTY(int day MEMBER day)
    Q_PROPERTY(bool dated MEMBER dated)
    Q_PROPERTY(QList<atlas::CitedText> participants MEMBER participants)
    Q_PROPERTY(QList<atlas::CitedText> participantsBrief MEMBER participantsBrief)
    Q_PROPERTY(QList<atlas::EvidenceLine> occurrenceReports MEMBER occurrenceReports)
    Q_PROPERTY(QList<atlas::EvidenceLine> whenReports MEMBER whenReports)
    Q_PROPERTY(QList<atlas::EvidenceLine> placeReports MEMBER placeReports)
    Q_PROPERTY(QList<atlas::EvidenceLine> participantReports MEMBER participantReports)
    Q_PROPERTY(QList<atlas::CitedText> summaries MEMBER summaries)
    Q_PROPERTY(QList<atlas::QuoteLine> quotes MEMBER quotes)
    Q_PROPERTY(QList<atlas::CitedText> cautions MEMBER cautions)
    Q_PROPERTY(QString previousId MEMBER previousId)
    Q_PROPERTY(QString previousLabel MEMBER previousLabel)
    Q_PROPERTY(QString nextId MEMBER nextId)
    Q_PROPERTY(QString nextLabel MEMBER nextLabel)
    Q_PROPERTY(QList<atlas::CitationLine> citations MEMBER citations)
    Q_PROPERTY(QString written MEMBER written)

public:
    QString id;
    QString title;
    QString badge; ///< "Announced, not yet held"
    bool announced = false; ///< no source of the lens says that it was held
    bool conflict = false;
    QString group;
    CitedText when; ///< lead: "Tuesday 6 January 2026"
    QString place; ///< "Paris, France"
    bool placeUnsourced = false;
    bool unsourced = false; ///< nobody is named for the event itself, or for whether it took place
    int day = 0; ///< the earliest it can begin on, since 1970-01-01
    bool dated = false;
    QList<CitedText> participants;
    /// The same with long lists of names cut short: "…, Poland and 18 more"; empty where none is long.
    QList<CitedText> participantsBrief;
    QList<EvidenceLine> occurrenceReports; ///< what else is said of the badge; at most one line
    QList<EvidenceLine> whenReports;       ///< of the date; at most one
    QList<EvidenceLine> placeReports;      ///< of the place; at most one
    QList<EvidenceLine> participantReports; ///< of everyone's part and of each number
    QList<CitedText> summaries;
    QList<QuoteLine> quotes;
    QList<CitedText> cautions; ///< what sources leave open, and what is inferred
    QString previousId; ///< the neighbours in time; empty: none
    QString previousLabel; ///< "3 Jan, Kyiv"
    QString nextId;
    QString nextLabel;
    QList<CitationLine> citations;
    QString written;

    friend bool operator==(const EventContent&, const EventContent&) = default;
};

/// With an empty id where the lens knows no such event.
EventContent eventContent(const History& history, const Moment& moment, const EventId& id, Language language);

}
