#include "model/items/search/search_lines.h"

#include "model/items/citations.h"
#include "model/items/event_line.h"
#include "model/items/event_words.h"
#include "model/items/honest_dates.h"
#include "model/items/search/clipping.h"
#include "model/items/status_words.h"
#include "model/phrases/phrases.h"
#include "model/phrases/quotation_marks.h"

#include <QStringList>

#include <algorithm>

namespace atlas {

namespace {

constexpr qsizetype titleRoom = 90;
constexpr qsizetype excerptRoom = 100;

QString nameOf(const ActorId& id, const Dossier& dossier, Language language)
{
    const Actor* actor = dossier.actor(id);
    return actor ? actor->name.in(language) : QString();
}

QString nameOf(const SourceId& id, const Dossier& dossier, Language language)
{
    if (id.isEmpty()) return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Unsourced"));
    return sourceName(dossier.source(id), id, language);
}

QString kindWord(SearchLine::Kind kind, Language language)
{
    switch (kind) {
    case SearchLine::Kind::State: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "State"));
    case SearchLine::Kind::Organisation:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Organisation"));
    case SearchLine::Kind::Person: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Person"));
    case SearchLine::Kind::Event: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Event"));
    case SearchLine::Kind::Place: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Place"));
    case SearchLine::Kind::Quote: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Quote"));
    case SearchLine::Kind::Source: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Source"));
    case SearchLine::Kind::Hidden: break;
    }
    return {};
}

/// Writes one line; what it says depends on the kind of thing.
class Writer
{
public:
    Writer(Thing found, Standing standing, const SearchReader& forReader)
        : thing(found), stands(standing), reader(forReader), collection(reader.index.collection()),
          dossier(collection.dossier()), language(reader.language)
    {
    }

    SearchLine write()
    {
        switch (thing.kind) {
        case ThingKind::Actor: tellActor(collection.actor(thing)); break;
        case ThingKind::Event: tellEvent(collection.event(thing)); break;
        case ThingKind::Place: tellPlace(collection.place(thing)); break;
        case ThingKind::Quote: tellQuote(collection.quote(thing)); break;
        case ThingKind::Source: tellSource(collection.source(thing)); break;
        }
        if (stands == Standing::Unknown) tellWhoKnows();
        line.hidden = stands != Standing::Shown;
        line.kindWord = kindWord(line.kind, language);
        details.removeAll(QString());
        line.detail = details.join(QStringLiteral(" · "));
        emphasise();
        QStringList words{line.kindWord, line.title, line.detail, line.excerpt};
        words.removeAll(QString());
        line.spoken = words.join(QStringLiteral(", "));
        return line;
    }

private:
    void tellActor(const Actor& actor)
    {
        switch (actor.kind) {
        case ActorKind::State: line.kind = SearchLine::Kind::State; break;
        case ActorKind::Organisation: line.kind = SearchLine::Kind::Organisation; break;
        case ActorKind::Person: line.kind = SearchLine::Kind::Person; break;
        }
        line.title = actor.name.in(language);
        line.group = actor.group.text();
        const auto isBelieved = [this](const Citation& citation) {
            return reader.history.lens().believes(citation, dossier);
        };
        if (stands == Standing::Unknown || std::ranges::any_of(actor.citations, isBelieved))
            details.append(actor.role.in(language));
        const ActorState* state = reader.moment.actor(actor.id);
        if (!state) return;
        line.status = state->status->id.text();
        line.possible = state->certainty == Certainty::Possible;
        details.append(statusLabel(*state->status, line.possible, language));
        details.append(inOnePhrase(sinceWords(state->shown->span, language)));
        details.append(nameOf(state->shown->citation.source, dossier, language));
    }

    void tellEvent(const Event& event)
    {
        line.kind = SearchLine::Kind::Event;
        line.title = event.title.in(language);
        line.group = event.group.text();
        if (const EventState* state = reader.history.event(event.id)) {
            const EventLine told =
                eventLine({.state = state}, {TimeWindow::Mode::SinceStart, reader.moment.day, language});
            line.mark = told.mark;
            details.append(told.date);
            if (state->occurrence != Occurrence::Held)
                details.append(occurrenceWords(*state, reader.moment.day, language));
            const Citation* first = state->citations.empty() ? nullptr : state->citations.front();
            details.append(nameOf(first ? first->source : SourceId(), dossier, language));
        } else if (!event.when.isEmpty()) {
            details.append(formatEdtf(event.when.first().value, language, DateStyle::Short, Gaps::Silent));
        }
    }

    void tellPlace(const EventPlace& place)
    {
        line.kind = SearchLine::Kind::Place;
        line.title = atlas::nameOf(place, reader.history).in(language);
        const QString country = nameOf(place.country, dossier, language);
        if (country != line.title) details.append(country);
        const int events = int(eventsAt(place, reader.history).size());
        details.append(phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n event(s) there"), events));
    }

    void tellQuote(const QuotedWords& quote)
    {
        line.kind = SearchLine::Kind::Quote;
        const Quote& said = *quote.citation->quote;
        line.title = inQuotationMarks(said.words, said.language);
        details.append(nameOf(quote.speaker, dossier, language));
        if (const Event* event = dossier.event(quote.event)) details.append(shortTitle(*event, language));
        else details.append(nameOf(quote.actor, dossier, language));
        details.removeDuplicates();
        if (stands != Standing::Unknown) details.append(nameOf(quote.citation->source, dossier, language));
    }

    void tellSource(const Source& source)
    {
        line.kind = SearchLine::Kind::Source;
        line.title = source.title.isEmpty() ? source.id.text() : source.title.in(language);
        details.append(source.publisher);
        details.append(sourceDate(source, language));
    }

    void tellWhoKnows()
    {
        if (thing.kind == ThingKind::Source) {
            details.append(phrase(language, QT_TRANSLATE_NOOP("Phrases", "not believed by this lens")));
            return;
        }
        QStringList names;
        for (const Source* source : sourcesBehind(thing, reader))
            names.append(nameOf(source->id, dossier, language));
        if (names.isEmpty()) names.append(nameOf(SourceId(), dossier, language));
        details.append(phrase(language, QT_TRANSLATE_NOOP("Phrases", "known to: %1"))
                           .arg(names.join(QStringLiteral(", "))));
    }

    void emphasise()
    {
        const Folder& folder = reader.index.folder();
        line.titleRuns = clip(line.title, reader.query, folder, titleRoom);
        line.detailRuns = clip(line.detail, reader.query, folder, line.detail.size());
        const QString shown = line.title + u' ' + line.detail;
        const int answered = answeredBy(shown, reader.query, folder);
        if (answered == reader.query.words.size()) return;
        // Then another text of it brought it here: the one that answers most. What the lens does not believe
        // is told only of what is said to be unknown to it.
        int most = 0;
        const auto weigh = [&](const QString& text, const Sayers& sayers) {
            if (most == reader.query.words.size()) return;
            if (stands != Standing::Unknown && !isBelieved(sayers, reader.history.lens(), dossier)) return;
            const int answers = answeredBy(text, reader.query, folder);
            if (answers <= most) return;
            most = answers;
            line.excerpt = text;
        };
        collection.tellNames(thing, weigh);
        collection.tellTexts(thing, weigh);
        if (most <= answered && answered > 0) line.excerpt.clear();
        line.excerptRuns = clip(line.excerpt, reader.query, folder, excerptRoom);
    }

    const Thing thing;
    const Standing stands;
    const SearchReader& reader;
    const Collection& collection;
    const Dossier& dossier;
    const Language language;
    SearchLine line;
    QStringList details;
};

}

QString SearchLine::icon() const
{
    switch (kind) {
    case Kind::State: return QStringLiteral("globe");
    case Kind::Organisation: return QStringLiteral("people");
    case Kind::Person: return QStringLiteral("person");
    case Kind::Place: return QStringLiteral("place");
    case Kind::Quote: return QStringLiteral("quote");
    case Kind::Source: return QStringLiteral("file");
    case Kind::Event:
    case Kind::Hidden: break;
    }
    return {};
}

std::vector<const Source*> sourcesBehind(Thing thing, const SearchReader& reader)
{
    const Collection& collection = reader.index.collection();
    const Dossier& dossier = collection.dossier();
    const Lens& lens = reader.history.lens();
    if (Standings(collection, reader.history, reader.moment).of(thing) == Standing::Unknown)
        return sourcesOf(thing, collection);
    Sayers behind;
    int most = 0;
    const auto weigh = [&](const QString& text, const Sayers& sayers) {
        if (isBelieved(sayers, lens, dossier)) return;
        const int answers = answeredBy(text, reader.query, reader.index.folder());
        if (answers > most) behind.clear();
        most = std::max(most, answers);
        if (answers > 0 && answers == most) behind += sayers;
    };
    collection.tellNames(thing, weigh);
    collection.tellTexts(thing, weigh);
    // A date such as "yesterday" answers by none of its words: then anybody may have dated it so.
    std::vector<const Source*> sources = sourcesOf(thing, collection);
    std::erase_if(sources, [&](const Source* source) {
        return behind.isEmpty() ? lens.believes(source->id, dossier) : !behind.contains(source->id);
    });
    return sources;
}

SearchLine searchLine(Thing thing, Standing standing, const SearchReader& reader)
{
    return Writer(thing, standing, reader).write();
}

}
