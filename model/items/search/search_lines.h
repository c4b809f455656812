#pragma once

#include "model/history/moment.h"
#include "model/items/search/search_line.h"
#include "model/search/emphasis.h"
#include "model/search/standing.h"
#include "model/time/language.h"

namespace atlas {

/// What the lines of a search are made from. All of one dossier.
struct SearchReader {
    const SearchIndex& index;
    const History& history;
    const Moment& moment;
    const Query& query;
    Language language;
};

/// The sources that would have to be believed for a thing to be found that the lens does not know: those that
/// say what answers the query, where it knows the thing itself; else all that speak of it.
std::vector<const Source*> sourcesBehind(Thing thing, const SearchReader& reader);

/// One found thing in words: its name, its date and source, and what in it answers the query.
SearchLine searchLine(Thing thing, Standing standing, const SearchReader& reader);

}
