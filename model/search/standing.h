#pragma once

#include "model/history/history.h"
#include "model/search/collection.h"

#include <vector>

namespace atlas {

/// Whether the shown day and the lens have a thing.
enum class Standing {
    Shown,
    Later,  ///< the lens knows it, but it has neither begun nor been announced by the shown day
    Unknown ///< no source in the lens speaks of it
};

/// How the things of a collection stand on a day, through a lens.
class Standings
{
public:
    /// All three are of one dossier; the moment is of this history. They must outlive it.
    Standings(const Collection& collection, const History& history, const Moment& moment);

    Standing of(Thing thing) const;
    /// Between which days it begins: of what is later, where the clock has to go.
    DayBounds beginning(Thing thing) const;

private:
    Standing ofActor(const Actor& actor) const;
    Standing ofEvent(const EventId& id) const;
    Standing ofPlace(const EventPlace& place) const;
    Standing ofQuote(const QuotedWords& quote) const;
    bool believes(const Citation& citation) const;

    const Collection& collection;
    const History& history;
    Day day;
    std::vector<Standing> ofEvents; ///< in the dossier's order
};

/// The events that a lens knows to have been in a place, each once, in the dossier's order; of a place that
/// it does not know at all, those that anybody does.
std::vector<const Event*> eventsAt(const EventPlace& place, const History& history);

/// What the lens calls a place; of one it does not know, what anybody does.
const LocalText& nameOf(const EventPlace& place, const History& history);

/// The sources that speak of a thing, in the dossier's order; none of what is unsourced.
std::vector<const Source*> sourcesOf(Thing thing, const Collection& collection);

}
