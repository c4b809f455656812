#pragma once

#include <QByteArrayView>

#include <optional>

namespace atlas {

/// The offset of the first byte that is not UTF-8; nothing where all of it is.
std::optional<qsizetype> firstInvalidByte(QByteArrayView bytes);

/// 3 where the bytes begin with the UTF-8 byte order mark, else 0.
qsizetype byteOrderMarkLength(QByteArrayView bytes);

}
