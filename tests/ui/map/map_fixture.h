#pragma once

#include "model/geo/boundaries.h"
#include "model/history/history.h"

#include <QImage>

namespace atlas::test {

/// The boundaries that the program ships, read once a process.
const Boundaries& world();
/// The bundled dossier through its own lens, read once a process.
const History& bundled();
/// The same with two states, by their codes, in each other's place.
History bundledWithSwapped(const QByteArray& one, const QByteArray& other);
/// Its moment on a day (YYYY-MM-DD).
Moment momentOn(QStringView day);

/// Saves a picture where ATLAS_KEEP_IMAGES names a folder: for whoever wants to look.
void keepForInspection(const QImage& image, const QString& name);

}
