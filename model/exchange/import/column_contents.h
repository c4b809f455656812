#pragma once

#include "model/exchange/import/country_match.h"
#include "model/exchange/table/table.h"

namespace atlas {

/// What the first cells of a column look like: shares from 0 to 1 of those that are not empty.
struct ColumnContents {
    int filled = 0;        ///< how many are not empty
    double countries = 0;  ///< a country, by name or code
    double lists = 0;      ///< several countries
    double dates = 0;
    double kinds = 0;       ///< a word for a kind of event
    double occurrences = 0; ///< a word for whether something took place
    double words = 0;       ///< with letters
};

ColumnContents contentsOf(const QList<TableRow>& firstRows, qsizetype column, const CountryMatcher& countries);

}
