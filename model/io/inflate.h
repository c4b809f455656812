#pragma once

#include <QByteArray>

#include <expected>

namespace atlas {

enum class InflateFault { Damaged, TooLarge };

/// Unpacks a zlib stream (RFC 1950) of at most so many bytes: what would be more is given up as soon as it is.
/// What follows the stream is left alone.
std::expected<QByteArray, InflateFault> inflated(QByteArrayView packed, qsizetype most);

}
