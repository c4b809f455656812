#pragma once

#include "model/history/history.h"
#include "model/items/card_lines.h"
#include "model/items/comparison/difference_words.h"

#include <QMetaType>

namespace atlas {

/// One of the two things compared.
struct ComparedSide {
    Q_GADGET
    Q_PROPERTY(QString letter MEMBER letter)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString count MEMBER count)

public:
    QString letter; ///< "A" or "B"
    QString title;  ///< "28 February 2025"; of two lenses "All sources"
    QString count;  ///< "15 members"

    friend bool operator==(const ComparedSide&, const ComparedSide&) = default;
};

/// An actor in a list of those that differ in the same way.
struct DifferenceLine {
    Q_GADGET
    Q_PROPERTY(QString actor MEMBER actor)
    Q_PROPERTY(atlas::CitedText text MEMBER text)

public:
    QString actor; ///< its id
    CitedText text; ///< its name leads; then what is its own: "partner → member (3 Apr 2025)"

    friend bool operator==(const DifferenceLine&, const DifferenceLine&) = default;
};

/// Those that differ in the same way.
struct DifferenceGroup {
    Q_GADGET
    Q_PROPERTY(QString glyph MEMBER glyph)
    Q_PROPERTY(atlas::CitedText title MEMBER title)
    Q_PROPERTY(QList<atlas::DifferenceLine> lines MEMBER lines)
    Q_PROPERTY(bool brief MEMBER brief)

public:
    QString glyph;
    CitedText title; ///< "15 states joined", "all in March 2025 (day not stated)"
    QList<DifferenceLine> lines; ///< by name
    bool brief = true; ///< the lines are names alone

    friend bool operator==(const DifferenceGroup&, const DifferenceGroup&) = default;
};

/// Events that differ in the same way.
struct DifferingEvents {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QList<atlas::EventLine> lines MEMBER lines)
    Q_PROPERTY(QString more MEMBER more)

public:
    QString title; ///< "6 events between A and B"
    QList<EventLine> lines; ///< by time; at most twelve
    QString more; ///< "and 12 more"; empty where all are listed

    friend bool operator==(const DifferingEvents&, const DifferingEvents&) = default;
};

/// What a card says of a comparison, in a language.
struct ComparisonContent {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QList<atlas::ComparedSide> sides MEMBER sides)
    Q_PROPERTY(QString nothing MEMBER nothing)
    Q_PROPERTY(QList<atlas::DifferenceGroup> groups MEMBER groups)
    Q_PROPERTY(QList<atlas::DifferingEvents> events MEMBER events)
    Q_PROPERTY(atlas::CitedText notCompared MEMBER notCompared)
    Q_PROPERTY(QList<atlas::CitationLine> citations MEMBER citations)
    Q_PROPERTY(QString written MEMBER written)

public:
    QString title; ///< "What changed from A to B", "What changes from Article to All sources"
    QList<ComparedSide> sides; ///< the earlier day, or the former lens, first
    QString nothing; ///< a sentence that nobody differs; empty where somebody does
    QList<DifferenceGroup> groups;
    QList<DifferingEvents> events;
    CitedText notCompared; ///< "Not compared: Ukraine, Russia. The source does not date their positions."
    QList<CitationLine> citations;
    QString written;

    friend bool operator==(const ComparisonContent&, const ComparisonContent&) = default;
};

/// What is compared, and through which lenses: of two days both are one. `reversed`: A is the later day.
struct ToldComparison {
    const Comparison& comparison;
    const History& before;
    const History& after;
    Basis basis = Basis::Days;
    bool reversed = false;
};

ComparisonContent comparisonContent(const ToldComparison& told, Language language);

}
