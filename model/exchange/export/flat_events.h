#pragma once

#include "model/exchange/export/flat_list.h"

namespace atlas {

/// What a dossier says of an event.
void addEvent(FlatList& list, const Event& event);

/// A number that a source gives, of an event or of the coalition.
void addCount(FlatList& list, const QString& of, const Claim<Count>& claim);

}
