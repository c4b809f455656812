#pragma once

#include "model/edit/json_draft.h"

#include <vector>

namespace atlas {

/// What an element of a list was before.
struct Match {
    qsizetype was = -1; ///< its index in the older list, each at most once; -1 for a new one
    bool stays = false; ///< whether it keeps its place among the others that stay
};

/// Which element of a list each element of a newer state of it is: by the `id` where elements have one, else
/// by what is equal; as many as can stay in their order (patience matching). Between those, an element that
/// has changed is known by having at least half of its fields in common.
std::vector<Match> matched(const QList<JsonDraft>& older, const QList<JsonDraft>& newer);

/// Where between two that stay as many elements are new as are gone, the new ones take their places one by
/// one.
void matchByPlace(const QList<JsonDraft>& older, std::vector<Match>& matches);

/// An element's `id`, where it is an object that has one; else an empty text.
QString idOf(const JsonDraft& element);

/// What an element is known by: its id, or all it says. The two cannot be taken for each other.
QByteArray identityOf(const JsonDraft& element);

}
