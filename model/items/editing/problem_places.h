#pragma once

#include "model/edit/things.h"
#include "model/io/problem.h"

namespace atlas {

/// Where a problem of a dossier's text stands.
struct ProblemPlace {
    std::optional<ThingRef> thing; ///< nothing: it is about the dossier itself
    QString path; ///< of the value within it (draft_path.h); empty: the thing as a whole
};

/// Finds the places of problems in the text that the loader had them against. Problems in the order of the file are found
/// in one walk of it.
QList<ProblemPlace> problemPlaces(const QByteArray& text, const QList<Problem>& problems);

}
