#pragma once

#include "model/edit/json_draft.h"

#include <vector>

namespace atlas {

/// What an element of a list was before.
struct Match {
    qsizetype was = -1; ///< its index in the older list; -1 for a new one
    bool stays = false; ///< whether it keeps its place among the others that stay
};

/// Which element of a list each element of a newer state of it is: by the `id` where elements have one, else
/// by what is equal (longest common subsequence for lists up to some hundreds, by position beyond). Between
/// those that are equal, an element that has changed is known by having at least half of its fields in
/// common.
std::vector<Match> matched(const QList<JsonDraft>& older, const QList<JsonDraft>& newer);

/// Where between two that stay as many elements are new as are gone, the new ones take their places one by
/// one.
void matchByPlace(const QList<JsonDraft>& older, std::vector<Match>& matches);

/// An element's `id`, where it is an object that has one; else an empty text.
QString idOf(const JsonDraft& element);

}
