#pragma once

#include "model/exchange/foreign/child/channel.h"

namespace atlas::exchange {

/// Why a zip archive's own list of contents (its central directory) is reason not to unpack it: more than
/// 10,000 parts, more than 1 GiB, or more than 200 times the archive's size, unless that is little. A list
/// that lies is caught by the limits of the process. ZIP64 is understood (PKWARE APPNOTE 4.3, 4.5.3).
std::optional<Fault> archiveFault(int file, qint64 size);

}
