#pragma once

#include "model/edit/edit.h"
#include "model/edit/things.h"

namespace atlas {

/// Something that both changed, each to something else.
struct MergeConflict {
    std::optional<ThingRef> thing; ///< in `mine`; nothing: the dossier itself
    QString id;                    ///< of the thing, where it has one
    QByteArray field;              ///< of it; empty: one changed what the other removed
};

/// The same dossier as two people left it, brought together thing by thing and field by field.
struct Merge {
    Edit edit; ///< upon `theirs`; where there are conflicts, it leaves theirs in place
    std::vector<MergeConflict> conflicts;
};

/// Three-way merge: what only one of them changed since `base` is taken. Things are told apart by their ids,
/// those without by what they say. All three are dossiers that the loader has accepted.
Merge merged(const DossierText& base, const DossierText& mine, const DossierText& theirs);

}
