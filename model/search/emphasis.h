#pragma once

#include "model/search/search_index.h"

#include <span>

namespace atlas {

/// A stretch of a text, in UTF-16 code units.
struct Run {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const Run&, const Run&) = default;
};

/// The stretches of a text that answer a query's words, in order: as much of each word as was typed. What
/// answers but for a typing error is a run as well.
std::vector<Run> emphasis(const QString& text, const Query& query, const Folder& folder);

/// How many of a query's words a text answers.
int answeredBy(const QString& text, const Query& query, const Folder& folder);

}
