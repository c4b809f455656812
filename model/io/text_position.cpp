#include "model/io/text_position.h"

#include "model/io/encoding.h"

#include <algorithm>

namespace atlas {

TextPosition PositionFinder::at(qsizetype offset)
{
    for (;;) {
        const qsizetype end = text.indexOf('\n', lineStart);
        if (end < 0 || end >= offset) break;
        lineStart = end + 1;
        ++line;
    }
    const qsizetype from = lineStart == 0 ? std::min(byteOrderMarkLength(text), offset) : lineStart;
    const QByteArrayView before =
        text.first(std::min(offset, text.size())).sliced(std::min(from, text.size()));
    const auto characters = std::ranges::count_if(before, [](char byte) { return (byte & 0xC0) != 0x80; });
    return {line, int(characters) + 1};
}

}
