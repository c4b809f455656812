#include "model/io/encoding.h"

#include <QUtf8StringView>

#include <algorithm>

namespace atlas {

namespace {

/// The length in bytes of the character that a first byte announces; 0 for a byte that can begin none.
qsizetype characterLength(uchar first)
{
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first < 0xE0) return 2;
    if (first >= 0xE0 && first < 0xF0) return 3;
    if (first >= 0xF0 && first < 0xF5) return 4;
    return 0;
}

}

std::optional<qsizetype> firstInvalidByte(QByteArrayView bytes)
{
    if (QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8()) return std::nullopt;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype length = characterLength(uchar(bytes[at]));
        if (length == 0 || at + length > bytes.size()) return at;
        if (length > 1 && !QUtf8StringView(bytes.data() + at, length).isValidUtf8()) return at;
        at += length;
    }
    return std::nullopt;
}

qsizetype byteOrderMarkLength(QByteArrayView bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
}

}
