#pragma once

#include "model/history/history.h"
#include "model/items/card_lines.h"
#include "model/items/evidence/evidence_lines.h"
#include "model/items/listed_events.h"

namespace atlas {

/// What a card says of an actor on a day, through a lens, in a language.
struct ActorContent {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(atlas::CitedText role MEMBER role)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QString statusLabel MEMBER statusLabel)
    Q_PROPERTY(bool possible MEMBER possible)
    Q_PROPERTY(bool conflict MEMBER conflict)
    Q_PROPERTY(atlas::CitedText since MEMBER since)
    Q_PROPERTY(atlas::CitedText until MEMBER until)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(atlas::CitedText summary MEMBER summary)
    Q_PROPERTY(QList<atlas::EvidenceLine> statusReports MEMBER statusReports)
    Q_PROPERTY(QList<atlas::StatusSpan> spans MEMBER spans)
    Q_PROPERTY(int firstDay MEMBER firstDay)
    Q_PROPERTY(int lastDay MEMBER lastDay)
    Q_PROPERTY(QString spansStart MEMBER spansStart)
    Q_PROPERTY(QString eventsTitle MEMBER eventsTitle)
    Q_PROPERTY(QList<atlas::EventLine> events MEMBER events)
    Q_PROPERTY(QString moreEvents MEMBER moreEvents)
    Q_PROPERTY(QList<atlas::QuoteLine> quotes MEMBER quotes)
    Q_PROPERTY(QList<atlas::CitationLine> citations MEMBER citations)
    Q_PROPERTY(QString written MEMBER written)

public:
    QString id;
    QString name;
    CitedText role; ///< a person's office; empty where the lens knows of none
    QString status; ///< the status's id; empty: none on that day
    QString statusLabel; ///< "Member"; "No status on this day"; "Not in this dossier"
    bool possible = false;
    bool conflict = false;
    CitedText since; ///< "March 2025", "(day not stated)"; empty where there is no dated status
    CitedText until;
    QString note; ///< of the shown claim, and why it is inferred
    CitedText summary;
    QList<EvidenceLine> statusReports; ///< what else the lens's sources say of the status; at most one line
    QList<StatusSpan> spans; ///< of the dated statuses, for the membership bar; empty: no bar
    int firstDay = 0; ///< where the bar begins and ends
    int lastDay = 0;
    QString spansStart; ///< "Mar 2025": the label of the first span's start
    QString eventsTitle; ///< "Role in events", with the window where it is not that since the start
    QList<EventLine> events; ///< of the window, the latest first
    QString moreEvents; ///< "and 3 earlier or undated · 5 outside these days"; empty: all are listed
    QList<QuoteLine> quotes;
    QList<CitationLine> citations;
    QString written; ///< "written 5 January 2026 (inferred)"

    friend bool operator==(const ActorContent&, const ActorContent&) = default;
};

/// The id may be any state's: one that the dossier does not know gets its name alone.
ActorContent actorContent(const History& history, const Moment& moment, const EventsInWindow& listed,
                          const ActorId& id, Language language);

}
