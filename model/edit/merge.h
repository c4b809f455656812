#pragma once

#include "model/edit/edit.h"
#include "model/edit/things.h"

#include <vector>

namespace atlas {

/// Something that both changed, each to something else.
struct MergeConflict {
    /// In `mine`, with an index of -1 where mine has it no more; nothing: the dossier itself.
    std::optional<ThingRef> thing;
    std::optional<ThingRef> theirs; ///< the same in `theirs`, where that has it
    QString id; ///< of the thing, where it has one
    /// Of the thing. Empty: the thing as a whole; one changed or refers to what the other removed, or each
    /// added something else by the same id.
    QByteArray field;
};

/// The same dossier as two people left it, brought together thing by thing and field by field.
struct Merge {
    Edit edit; ///< upon `theirs`, without a name; where there are conflicts, it leaves theirs in place
    std::vector<MergeConflict> conflicts;
};

/// Three-way merge: what only one of them changed since `base` is taken. Things are told apart by their ids,
/// those without by what they say. A citation's fields are taken together, and so are a span's, a count's and a
/// colour's. Things stand in the order of theirs, those that mine added after what they follow there. What one
/// removed and the other has come to refer to stays. All three are dossiers that the loader has accepted.
Merge merged(const DossierText& base, const DossierText& mine, const DossierText& theirs);

}
