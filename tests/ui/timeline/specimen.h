#pragma once

#include "model/history/history.h"

#include <memory>
#include <vector>

namespace atlas::test {

/// The kinds of date there are: "day ~", "open end", "cancelled month".
QStringList specimenKinds();

/// A dossier of the year 2025 with a lane for each of some kinds of date, named after it, and one event in
/// each.
std::shared_ptr<const History> specimenOf(const QStringList& kinds);

}
