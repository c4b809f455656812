#pragma once

#include "model/history/history.h"
#include "model/items/card_lines.h"
#include "model/items/evidence/evidence_lines.h"

namespace atlas {

/// What a card says of the whole coalition on a day, through a lens, in a language.
struct OverviewContent {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString count MEMBER count)
    Q_PROPERTY(atlas::CitedText text MEMBER text)
    Q_PROPERTY(QList<atlas::EvidenceLine> reports MEMBER reports)
    Q_PROPERTY(QString themesTitle MEMBER themesTitle)
    Q_PROPERTY(QList<atlas::CitedText> themes MEMBER themes)
    Q_PROPERTY(QList<atlas::CitedText> outcomes MEMBER outcomes)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QString statusLabel MEMBER statusLabel)
    Q_PROPERTY(QString possibleLabel MEMBER possibleLabel)
    Q_PROPERTY(QList<atlas::CitationLine> citations MEMBER citations)
    Q_PROPERTY(QString written MEMBER written)

public:
    QString title; ///< the dossier's, or "Founded this month, day not stated"
    QString count; ///< "15 members"
    CitedText text; ///< the dossier's summary, or why members are only possible on that day
    QList<EvidenceLine> reports; ///< of its founding and its size, where sources say more than one thing
    QString themesTitle; ///< "Four red lines"
    QList<CitedText> themes;
    QList<CitedText> outcomes; ///< what events are expected to bring
    QString status; ///< the counted status's id
    QString statusLabel;
    QString possibleLabel;
    QList<CitationLine> citations;
    QString written;

    friend bool operator==(const OverviewContent&, const OverviewContent&) = default;
};

OverviewContent overviewContent(const History& history, const Moment& moment, Language language);

}
