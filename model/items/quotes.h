#pragma once

#include "model/history/history.h"
#include "model/items/citations.h"

namespace atlas {

/// A quote and, where the reader needs it, our translation; without gloss and numerals.
QuoteLine quoteLine(const Quote& quote, Language language);

/// The lens's statements by or about an actor, also those by people of a state or an organisation; none that belongs
/// to an event before that is shown.
QList<QuoteLine> quotesOf(const ActorId& actor, const History& history, const Moment& moment, CitationNumbers& numbers,
                          Language language);
/// The lens's statements that belong to an event; without any, the words that the event itself rests on.
QList<QuoteLine> quotesOf(const EventId& event, const History& history, CitationNumbers& numbers,
                          Language language);

}
