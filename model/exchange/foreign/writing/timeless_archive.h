#pragma once

#include <QByteArray>

namespace atlas::exchange {

/// A zip archive that GDAL made, with the first hour that the format knows, 1980-01-01, in place of the
/// clock's: the same contents are the same bytes.
QByteArray timelessArchive(QByteArray archive);

}
