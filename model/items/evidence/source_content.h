#pragma once

#include "model/evidence/bearing.h"
#include "model/history/history.h"
#include "model/items/card_lines.h"

#include <QStringList>

namespace atlas {

/// Something to be selected, by its name.
struct ThingLink {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString text MEMBER text)

public:
    QString id;
    QString text;

    friend bool operator==(const ThingLink&, const ThingLink&) = default;
};

/// All that is to be told of one source, through a lens, in a language.
struct SourceContent {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString author MEMBER author)
    Q_PROPERTY(QString dateNote MEMBER dateNote)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QString openable MEMBER openable)
    Q_PROPERTY(QString host MEMBER host)
    Q_PROPERTY(QString whyNotOpenable MEMBER whyNotOpenable)
    Q_PROPERTY(QString reference MEMBER reference)
    Q_PROPERTY(QList<atlas::ThingLink> events MEMBER events)
    Q_PROPERTY(QString moreEvents MEMBER moreEvents)
    Q_PROPERTY(QList<atlas::ThingLink> actors MEMBER actors)
    Q_PROPERTY(QString moreActors MEMBER moreActors)
    Q_PROPERTY(QList<atlas::QuoteLine> quotes MEMBER quotes)
    Q_PROPERTY(QString aloneTitle MEMBER aloneTitle)
    Q_PROPERTY(QStringList alone MEMBER alone)
    Q_PROPERTY(QString moreAlone MEMBER moreAlone)
    Q_PROPERTY(QString aloneInLens MEMBER aloneInLens)
    Q_PROPERTY(QString lensState MEMBER lensState)
    Q_PROPERTY(bool chosen MEMBER chosen)
    Q_PROPERTY(QString lensOfIt MEMBER lensOfIt)
    Q_PROPERTY(QString lensWithout MEMBER lensWithout)
    Q_PROPERTY(QString lensWith MEMBER lensWith)

public:
    QString id;
    QString title;
    QString author;
    QString dateNote; ///< why its date is inferred
    QString address;  ///< as the dossier has it
    QString openable; ///< the address as a browser would get it; empty: it cannot be opened
    QString host;     ///< of it, in ASCII
    QString whyNotOpenable;
    QString reference; ///< plain text for the clipboard
    QList<ThingLink> events; ///< of which it speaks
    QString moreEvents;      ///< "and 12 more"
    QList<ThingLink> actors;
    QString moreActors;
    QList<QuoteLine> quotes; ///< the first ones
    QString aloneTitle;      ///< "Rests on this source alone: 4"
    QStringList alone;
    QString moreAlone;
    QString aloneInLens; ///< how much, where the lens believes it, and that is more
    QString lensState;   ///< "The lens believes it."; or that it does not, or not yet
    bool chosen = false; ///< the lens has it, whether or not it speaks on the day that limits the lens
    QString lensOfIt;    ///< lenses to change to; empty: there is nothing to change
    QString lensWithout;
    QString lensWith;

    friend bool operator==(const SourceContent&, const SourceContent&) = default;
};

SourceContent sourceContent(const Source& source, const Bearing& bearing, const History& history,
                            Language language);

}
