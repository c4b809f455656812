#pragma once

#include "model/exchange/import/mapping.h"
#include "model/time/language.h"

namespace atlas {

/// What a column can mean, for a person: "Country", "Begins", "Not imported".
QString roleName(ColumnRole role, Language language);

/// What a column of such rows is likely to mean, in the order in which it is offered; not imported first.
QList<ColumnRole> offeredRoles(RowKind rows);

}
