#pragma once

#include "model/history/history.h"
#include "model/items/citations.h"

namespace atlas {

/// Words within the quotation marks of a language: « words », “words”. The tag is BCP 47; an unknown language's are
/// English.
QString inQuotationMarks(const QString& words, QStringView languageTag);

/// The lens's statements by or about an actor: also those by people of a state or an organisation.
QList<QuoteLine> quotesOf(const ActorId& actor, const History& history, CitationNumbers& numbers, Language language);
/// The lens's statements that belong to an event.
QList<QuoteLine> quotesOf(const EventId& event, const History& history, CitationNumbers& numbers, Language language);

}
