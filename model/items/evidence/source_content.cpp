#include "model/items/evidence/source_content.h"

#include "model/dossier/lens_sources.h"
#include "model/items/citations.h"
#include "model/items/event_words.h"
#include "model/items/evidence/source_words.h"
#include "model/items/evidence/told_words.h"
#include "model/items/evidence/web_address.h"
#include "model/items/quotes.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr qsizetype longestList = 12;

/// "and 12 more"; empty where all are listed.
QString moreWords(qsizetype all, qsizetype listed, Language language)
{
    if (all <= listed) return {};
    return phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "and %n more"), int(all - listed));
}

void tellAddress(SourceContent& told, const Source& source, Language language)
{
    told.address = source.address;
    if (source.address.isEmpty()) return;
    if (const auto address = webAddress(source.address)) {
        told.openable = shownAddress(*address);
        told.host = address->host(QUrl::FullyEncoded);
    } else {
        told.whyNotOpenable = addressFaultWords(address.error(), language);
    }
}

void tellSubjects(SourceContent& told, const Bearing& bearing, Language language)
{
    for (const Event* event : bearing.events) {
        if (told.events.size() == longestList) break;
        told.events.append({event->id.text(), shortTitle(*event, language)});
    }
    for (const Actor* actor : bearing.actors) {
        if (told.actors.size() == longestList) break;
        told.actors.append({actor->id.text(), actor->name.in(language)});
    }
    told.moreEvents = moreWords(qsizetype(bearing.events.size()), told.events.size(), language);
    told.moreActors = moreWords(qsizetype(bearing.actors.size()), told.actors.size(), language);
}

/// The first few, each once, with where they stand.
QList<QuoteLine> firstQuotes(const Bearing& bearing, Language language)
{
    constexpr qsizetype enough = 3;
    QList<QuoteLine> lines;
    for (const Citation* citation : bearing.quotes) {
        if (lines.size() == enough) break;
        QuoteLine line = quoteLine(*citation->quote, language);
        line.gloss = locatorWords(citation->locator, language);
        if (!std::ranges::contains(lines, line.words, &QuoteLine::words)) lines.append(line);
    }
    return lines;
}

void tellAlone(SourceContent& told, const Bearing& bearing, Language language)
{
    QStringList alone = toldWords(bearing.alone, language);
    told.aloneTitle = alone.isEmpty()
        ? phrase(language, QT_TRANSLATE_NOOP("Phrases", "Nothing rests on this source alone"))
        : phrase(language, QT_TRANSLATE_NOOP("Phrases", "Rests on this source alone"));
    const qsizetype all = alone.size();
    told.alone = alone.mid(0, longestList);
    told.moreAlone = moreWords(all, told.alone.size(), language);
    const auto inLens = toldWords(bearing.aloneInLens, language).size();
    if (inLens > all)
        told.aloneInLens = phrase(
            language, QT_TRANSLATE_N_NOOP("Phrases", "In this lens %n rest on it alone."), int(inLens));
}

void tellLens(SourceContent& told, const Source& source, const History& history, Language language)
{
    const Dossier& dossier = history.dossier();
    const Lens& lens = history.lens();
    const Lens whenever = lens.asKnownOn({});
    told.chosen = whenever.believes(source.id, dossier);
    const bool speaks = lens.believes(source.id, dossier);
    if (speaks)
        told.lensState = phrase(language, QT_TRANSLATE_NOOP("Phrases", "The lens believes it."));
    else if (told.chosen && lens.knownOn())
        told.lensState = phrase(language, QT_TRANSLATE_NOOP("Phrases",
                                    "Not known to be published by %1: it does not speak."))
                             .arg(formatDay(*lens.knownOn(), language));
    else
        told.lensState = phrase(language, QT_TRANSLATE_NOOP("Phrases", "The lens does not believe it."));
    const bool alone = told.chosen && sourcesOf(whenever, dossier).size() == 1;
    if (!alone || lens.toString() != source.id.text()) told.lensOfIt = source.id.text();
    if (!told.chosen) told.lensWith = withSource(lens, source.id, dossier).toString();
    else if (!alone) told.lensWithout = withoutSource(lens, source.id, dossier).toString();
}

}

SourceContent sourceContent(const Source& source, const Bearing& bearing, const History& history,
                            Language language)
{
    SourceContent told;
    told.id = source.id.text();
    told.title = source.title.in(language);
    told.author = source.author;
    told.dateNote = source.dateNote.in(language);
    told.reference = sourceReference(source, language);
    tellAddress(told, source, language);
    tellSubjects(told, bearing, language);
    told.quotes = firstQuotes(bearing, language);
    tellAlone(told, bearing, language);
    tellLens(told, source, history, language);
    return told;
}

}
