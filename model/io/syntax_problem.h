#pragma once

#include "model/io/complaints.h"
#include "model/io/json_tree.h"

namespace atlas {

/// What a person who wrote broken JSON needs to know: what belongs there instead.
void complainOfSyntax(Complaints& complaints, const JsonTree::Error& error, QByteArrayView bytes);

}
