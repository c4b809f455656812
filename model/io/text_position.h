#pragma once

#include <QByteArrayView>

namespace atlas {

struct TextPosition {
    int line = 1;   ///< from 1
    int column = 1; ///< from 1, in characters
    friend bool operator==(const TextPosition&, const TextPosition&) = default;
};

/// Finds the line and column of byte offsets in a UTF-8 text, which must be asked for in ascending order: the
/// text is walked once. Lines end with a line feed; a byte order mark takes no column.
class PositionFinder
{
public:
    explicit PositionFinder(QByteArrayView bytes);
    TextPosition at(qsizetype offset);

private:
    qsizetype endOfLineFrom(qsizetype offset) const;

    QByteArrayView text;
    qsizetype reached; ///< as far as it was asked for: a file may be one long line
    qsizetype lineEnd; ///< the line feed after that, or the end of the text
    TextPosition position;
};

}
