#pragma once

#include "model/exchange/columns.h"

#include <QStringList>

namespace atlas {

/// What a role is called on the command line and in reports: as our exports name its column; `year`, `end day` and
/// so on, and `ignore`.
QString wordOfRole(ColumnRole role);
std::optional<ColumnRole> roleOfWord(QStringView word);
/// All of them, in the order of ColumnRole.
QStringList roleWords();

}
