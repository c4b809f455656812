#pragma once

#include "model/exchange/columns.h"

#include <QString>

namespace atlas {

/// What a column's name says in one of the languages, or as other programs name it.
struct NameReading {
    ColumnRole role = ColumnRole::Ignored;
    std::optional<Language> language; ///< where the name is a word of one language alone
};

/// By the whole name, whatever its case and accents; else by the longest known name that is words of it ("date of
/// accession" in "Date of accession (official)"). Nothing where none is known.
std::optional<NameReading> readColumnName(QStringView name);

}
