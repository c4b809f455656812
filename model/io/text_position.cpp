#include "model/io/text_position.h"

#include "model/io/encoding.h"

#include <algorithm>

namespace atlas {

PositionFinder::PositionFinder(QByteArrayView bytes)
    : text(bytes), reached(byteOrderMarkLength(bytes)), lineEnd(endOfLineFrom(reached))
{
}

qsizetype PositionFinder::endOfLineFrom(qsizetype offset) const
{
    const qsizetype end = text.indexOf('\n', offset);
    return end < 0 ? text.size() : end;
}

TextPosition PositionFinder::at(qsizetype offset)
{
    while (lineEnd < std::min(offset, text.size())) {
        reached = lineEnd + 1;
        lineEnd = endOfLineFrom(reached);
        position = {position.line + 1, 1};
    }
    if (offset <= reached) return position;
    const QByteArrayView passed = text.first(std::min(offset, text.size())).sliced(reached);
    const auto characters = std::ranges::count_if(passed, [](char byte) { return (byte & 0xC0) != 0x80; });
    position.column += int(characters);
    reached += passed.size();
    return position;
}

}
