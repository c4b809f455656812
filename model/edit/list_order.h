#pragma once

#include "model/edit/things.h"

namespace atlas {

/// The fields that a new list stands after in a dossier: its own, and the lists before it in the order of
/// ThingList.
QList<QByteArray> keysBefore(ThingList list);

}
