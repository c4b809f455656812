#pragma once

#include "model/items/card_lines.h"

namespace atlas {

/// One value beside the shown one, and who gives it.
struct ReportLine {
    Q_GADGET
    Q_PROPERTY(atlas::CitedText text MEMBER text)
    Q_PROPERTY(bool agrees MEMBER agrees)

public:
    CitedText text; ///< lead: "16 states", then "Reuters and AP"
    bool agrees = true; ///< it can be right beside the shown value

    friend bool operator==(const ReportLine&, const ReportLine&) = default;
};

/// What the lens's sources say of one attribute, or of several of one kind.
struct EvidenceLine {
    Q_GADGET
    Q_PROPERTY(QString about MEMBER about)
    Q_PROPERTY(atlas::CitedText shown MEMBER shown)
    Q_PROPERTY(QString mark MEMBER mark)
    Q_PROPERTY(QString differ MEMBER differ)
    Q_PROPERTY(QList<atlas::ReportLine> others MEMBER others)

public:
    QString about; ///< "Date", "Status"
    CitedText shown; ///< as the others' texts; empty where it would be several attributes'
    QString mark; ///< "16–19 states, sources differ"; empty: nothing is contested
    QString differ; ///< all that is said, in one phrase: "Sources differ: 16, 18 or 19 states"
    QList<ReportLine> others; ///< never empty

    friend bool operator==(const EvidenceLine&, const EvidenceLine&) = default;
};

/// One side of a conflict.
struct ConflictSide {
    Q_GADGET
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString why MEMBER why)
    Q_PROPERTY(bool agrees MEMBER agrees)
    Q_PROPERTY(QStringList sources MEMBER sources)
    Q_PROPERTY(QList<atlas::QuoteLine> quotes MEMBER quotes)
    Q_PROPERTY(QStringList caveats MEMBER caveats)

public:
    QString value; ///< "18 states"
    QString why; ///< "Shown: the source is nearer to what it reports"; empty: it is not the shown one
    bool agrees = true; ///< it can be right beside the shown one, which it is itself
    QStringList sources; ///< "GOV.UK · Official · 2 March 2025"
    QList<QuoteLine> quotes; ///< in the words of those sources
    QStringList caveats; ///< the dossier's own: "The page counts leaders."

    friend bool operator==(const ConflictSide&, const ConflictSide&) = default;
};

/// One thing that sources contradict each other on.
struct ConflictEntry {
    Q_GADGET
    Q_PROPERTY(QString subject MEMBER subject)
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(QString about MEMBER about)
    Q_PROPERTY(QString mark MEMBER mark)
    Q_PROPERTY(QString differ MEMBER differ)
    Q_PROPERTY(QString actor MEMBER actor)
    Q_PROPERTY(QString event MEMBER event)
    Q_PROPERTY(QList<atlas::ConflictSide> sides MEMBER sides)

public:
    QString subject; ///< "London: leaders’ meeting"; "The coalition"
    QString date; ///< an event's; empty otherwise
    QString about; ///< "Date", "Spain: part taken"
    QString mark; ///< as EvidenceLine's
    QString differ;
    QString actor; ///< whose card tells of it; both empty: the overview does
    QString event;
    QList<ConflictSide> sides; ///< the shown one first

    friend bool operator==(const ConflictEntry&, const ConflictEntry&) = default;
};

}
