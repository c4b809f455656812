#pragma once

#include "model/evidence/evidence.h"

#include <QJsonArray>
#include <QJsonObject>

namespace atlas {

/// Each value that is reported beside the shown one, with the shown one, who gives it, and whether it
/// contradicts any other.
QJsonArray alsoReportedJson(const std::vector<Evidence>& evidence, Language language);

/// The names of the attributes on which sources contradict each other, each once.
QJsonArray conflictsJson(const std::vector<Evidence>& evidence);

/// `founded` and `size`, each only where a source of the lens gives it: the shown value of each thing that is
/// counted, and what is reported beside it.
QJsonObject coalitionJson(const History& history, Language language);

}
