#pragma once

#include "model/dossier/dossier.h"
#include "model/io/problem.h"
#include "model/session/session_state.h"

namespace atlas {

/// Takes out of a session what neither its dossier nor this program knows: the lens and the boundary position
/// become the usual ones, the selection, a compared lens and hidden statuses are given up; a lens that stays is
/// written as Lens::toString does. A warning about each, but only about the first hidden status; `name` is the file's in
/// them.
QList<Problem> dropUnknown(SessionState& session, const Dossier& dossier, const QString& name,
                           Language language);

}
