#pragma once

#include "model/history/history.h"

namespace atlas {

/// The citations that the history's lens believes.
inline QList<Citation> believed(const QList<Citation>& citations, const History& history)
{
    QList<Citation> kept;
    for (const Citation& citation : citations)
        if (history.lens().believes(citation, history.dossier())) kept.append(citation);
    return kept;
}

/// Whether a text that rests on these citations is known to the lens; one without any is known to all alone.
inline bool isKnown(const QList<Citation>& citations, const History& history)
{
    if (citations.isEmpty()) return history.lens().believes(Citation(), history.dossier());
    return !believed(citations, history).isEmpty();
}

/// A person's office as far as the lens knows who gives it; empty where it does not, and where there is none.
inline LocalText knownOffice(const Actor& actor, const History& history)
{
    return isKnown(actor.citations, history) ? actor.role : LocalText();
}

/// The claims that the lens believes, in the dossier's order.
template <typename Value>
QList<const Claim<Value>*> believed(const QList<Claim<Value>>& claims, const History& history)
{
    QList<const Claim<Value>*> kept;
    for (const Claim<Value>& claim : claims)
        if (history.lens().believes(claim.citation, history.dossier())) kept.append(&claim);
    return kept;
}

}
