#pragma once

#include "model/exchange/foreign/child/channel.h"

namespace atlas::exchange {

/// Lets GDAL open the file that was handed over, by the one name that onlyFile() gives, and nothing beside
/// it: whatever a file names, its reader finds nothing there. What is read of it is told as progress. `size`
/// is the file's.
void offerOnlyFile(int descriptor, qint64 size, const QString& suffix, Channel& channel);
/// The name under which GDAL finds it. Some drivers insist on their ending.
QString onlyFile(const QString& suffix);

}
