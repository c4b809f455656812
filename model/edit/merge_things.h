#pragma once

#include "model/edit/merge.h"

#include <set>
#include <utility>
#include <vector>

namespace atlas {

/// One list of the three dossiers of a merge.
struct ThreeLists {
    ThingList list = ThingList::Events;
    QList<JsonDraft> base;
    QList<JsonDraft> mine;
    QList<JsonDraft> theirs;
};

/// Things that stay though one of the two removed them: the other refers to them.
using Kept = std::set<std::pair<ThingList, QString>>;

struct MergedThings {
    QList<JsonDraft> things;
    std::vector<MergeConflict> conflicts;
};

/// See merged().
MergedThings mergeThings(const ThreeLists& lists, const Kept& kept);

}
