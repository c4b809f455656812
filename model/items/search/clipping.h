#pragma once

#include "model/search/emphasis.h"

#include <QList>

namespace atlas {

/// Shortens a text to about `room` code units around the first words that answer a query, with an ellipsis
/// where something is left out. Gives the stretches that answer it in what remains: each its start and its
/// length, one after the other.
QList<int> clip(QString& text, const Query& query, const Folder& folder, qsizetype room);

}
