#pragma once

#include "model/io/load.h"

namespace atlas {

/// Reads the dossier and the session that a PDF carries; `name` is the PDF's in problems. The dossier must be
/// the one that the session, and the foot of the PDF's pages, state the hash of.
std::expected<Loaded, Problems> loadCarried(const QByteArray& pdf, const QString& name, Language language);

}
