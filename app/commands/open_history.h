#pragma once

#include "app/commands/command_line.h"
#include "model/history/history.h"

#include <QTextStream>

#include <expected>
#include <memory>

namespace atlas {

/// The dossier through the lens that was asked for. Problems, warnings among them, go to `errors`, each on
/// its line; where the dossier cannot be had, or has no such source, the program ends with the code returned.
std::expected<std::shared_ptr<const History>, Exit>
openHistory(const DossierChoice& choice, QTextStream& errors);

}
