#pragma once

#include "model/dossier/dossier.h"

#include <functional>
#include <memory>
#include <vector>

namespace atlas {

/// What can be found, in the order in which equally good ones are listed.
enum class ThingKind { Actor, Event, Place, Quote, Source };

/// Something of a dossier that can be found: the `place`-th of its kind in a Collection.
struct Thing {
    ThingKind kind = ThingKind::Actor;
    quint32 place = 0;
    friend bool operator==(const Thing&, const Thing&) = default;
};

/// A place where events were, each with the claim that says so.
struct EventPlace {
    ActorId country;
    struct Visit {
        const Event* event;
        const Claim<Place>* claim;
    };
    std::vector<Visit> visits;              ///< in the dossier's order; never empty
    std::vector<const Claim<Place>*> names; ///< of those, each name once for each source
};

/// On whose word a text stands: any one will do. A source without an id is nobody; an empty list means that
/// the text is what the dossier itself calls a thing, known wherever the thing is.
using Sayers = QList<SourceId>;

bool isBelieved(const Sayers& sayers, const Lens& lens, const Dossier& dossier);

/// Words of a source, and what they belong to.
struct QuotedWords {
    const Citation* citation; ///< always with a quote
    EventId event;            ///< whose card shows it; may be empty
    ActorId actor;            ///< whose card shows it where there is no event; may be empty too
    ActorId speaker;          ///< may be empty
    LocalText gloss;
};

/// Everything in a dossier that can be found. Its pointers lead into the dossier, which it keeps alive.
class Collection
{
public:
    explicit Collection(std::shared_ptr<const Dossier> dossier);

    const Dossier& dossier() const { return *held; }
    std::shared_ptr<const Dossier> sharedDossier() const { return held; }
    const std::vector<Thing>& things() const { return all; }

    // Of a thing of that kind.
    const Actor& actor(Thing thing) const { return held->actors[thing.place]; }
    const Event& event(Thing thing) const { return held->events[thing.place]; }
    const Source& source(Thing thing) const { return held->sources[thing.place]; }
    const EventPlace& place(Thing thing) const { return places[thing.place]; }
    const QuotedWords& quote(Thing thing) const { return quotes[thing.place]; }

    /// The places of the sources that say anything of an actor, in the dossier's order.
    const std::vector<quint32>& sourcesOfActor(Thing thing) const { return actorSources[thing.place]; }

    using Tell = std::function<void(const QString& text, const Sayers& sayers)>;
    /// What a thing is called, in every language and spelling; of a quote, its words.
    void tellNames(Thing thing, const Tell& tell) const;
    /// What else is said of it, its dates in words and figures included.
    void tellTexts(Thing thing, const Tell& tell) const;

private:
    void collectPlaces();
    void collectQuotes();
    void collectActorSources();
    const QStringList& wordsOfTime(const Edtf& time) const;

    std::shared_ptr<const Dossier> held;
    std::vector<EventPlace> places;
    std::vector<QuotedWords> quotes;
    std::vector<std::vector<quint32>> actorSources;
    mutable QHash<QString, QStringList> toldTimes; ///< wording one takes long, and many events share a day
    std::vector<Thing> all;
};

}
