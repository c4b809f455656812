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

/// One found thing in words: its name, its date and source, and what in it answers the query.
SearchLine searchLine(Thing thing, Standing standing, const SearchReader& reader);

}
