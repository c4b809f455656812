#pragma once

#include "model/dossier/event.h"
#include "model/io/read_citation.h"

namespace atlas {

/// `participants`: each element an actor's id, or `{"actors": […], "role": …, "mode": …, "as": …}` with
/// perhaps a citation of its own.
QList<Claim<Participation>> readParticipants(Record& event, const Citation& citedAs,
                                             UnsourcedClaims& unsourced);

/// A list of numbers that sources give, each `{"what": …, "value": …, "number": …, "asOf": …}` with perhaps a
/// citation.
QList<Claim<Count>> readCounts(Record& thing, QByteArrayView name, const Citation& citedAs,
                               UnsourcedClaims& unsourced);

}
