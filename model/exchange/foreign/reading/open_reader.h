#pragma once

#include "model/exchange/foreign/reading/reader.h"

namespace atlas::exchange {

/// A reader of the file that was handed over (`fileDescriptor`), as a file of the format with this ending. A fault where
/// it is no plain file, or would be unpacked beyond measure. The channel must outlive it.
std::expected<std::unique_ptr<Reader>, Fault> openReader(const QString& suffix, Channel& channel);

}
