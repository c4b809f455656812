#include "model/items/quotes.h"

#include "model/items/believed.h"
#include "model/items/shown_events.h"
#include "model/phrases/phrases.h"
#include "model/phrases/quotation_marks.h"

namespace atlas {

namespace {

QString nameOf(const ActorId& id, const Dossier& dossier, Language language)
{
    const Actor* actor = dossier.actor(id);
    return actor ? actor->name.in(language) : QString();
}

QuoteLine lineFor(const Statement& statement, const Dossier& dossier, CitationNumbers& numbers, Language language)
{
    QuoteLine line = quoteLine(statement.citation.quote.value_or(Quote()), language);
    const QString speaker = nameOf(statement.speaker, dossier, language);
    const QString gloss = statement.gloss.in(language);
    if (speaker.isEmpty() || gloss.contains(speaker)) line.gloss = gloss;
    else if (gloss.isEmpty()) line.gloss = speaker;
    else line.gloss = phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1. %2")).arg(speaker, gloss);
    line.numerals = numbers.cite(statement.citation);
    line.unsourced = statement.citation.isUnsourced();
    return line;
}

template <typename Predicate>
QList<QuoteLine> linesWhere(Predicate wanted, const History& history, CitationNumbers& numbers, Language language)
{
    const Dossier& dossier = history.dossier();
    QList<QuoteLine> lines;
    for (const Statement& statement : dossier.statements)
        if (wanted(statement) && history.lens().believes(statement.citation, dossier))
            lines.append(lineFor(statement, dossier, numbers, language));
    return lines;
}

}

QuoteLine quoteLine(const Quote& quote, Language language)
{
    QuoteLine line;
    line.words = inQuotationMarks(quote.words, quote.language);
    if (const auto translation = quote.translationFor(language)) {
        line.translation = phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 (our translation)"))
                               .arg(inQuotationMarks(*translation, languageCode(language)));
    }
    return line;
}

QList<QuoteLine> quotesOf(const ActorId& actor, const History& history, const Moment& moment, CitationNumbers& numbers,
                          Language language)
{
    const auto isTheirs = [&](const Statement& statement) {
        if (!statement.event.isEmpty() && !isShown(statement.event, history, moment)) return false;
        if (statement.about.contains(actor) || statement.speaker == actor) return true;
        const Actor* speaker = history.dossier().actor(statement.speaker);
        return speaker && speaker->affiliation == actor;
    };
    return linesWhere(isTheirs, history, numbers, language);
}

QList<QuoteLine> quotesOf(const EventId& event, const History& history, CitationNumbers& numbers,
                          Language language)
{
    const auto isOfIt = [&](const Statement& statement) { return statement.event == event; };
    QList<QuoteLine> lines = linesWhere(isOfIt, history, numbers, language);
    const Event* shown = history.dossier().event(event);
    if (!lines.isEmpty() || !shown) return lines;
    for (const Citation& citation : believed(shown->citations, history)) {
        Statement own;
        own.citation = citation;
        if (citation.quote) lines.append(lineFor(own, history.dossier(), numbers, language));
    }
    return lines;
}

}
