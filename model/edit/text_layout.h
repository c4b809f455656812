#pragma once

#include <QByteArray>

namespace atlas {

/// How a JSON text is laid out, as far as can be seen from it: what is written into it follows that.
struct TextLayout {
    QByteArray lineEnd = "\n";   ///< empty: the text stands on one line, and stays there
    QByteArray indent = "  ";    ///< of one level
    QByteArray colon = ": ";     ///< between a key and its value
    QByteArray afterComma = " "; ///< between things on one line
    QByteArray inBraces = " ";   ///< within the braces of an object on one line
    QByteArray inBrackets;       ///< within the brackets of a list on one line

    /// Longer lines are broken, in characters.
    static constexpr qsizetype width = 110;

    /// Of a JSON text, as its first 64 KiB show it.
    static TextLayout of(const QByteArray& bytes);
};

/// The characters of UTF-8 text.
qsizetype characterCount(QByteArrayView bytes);

/// The white space that the line of an offset begins with.
QByteArray indentAt(const QByteArray& bytes, qsizetype offset);

/// From the beginning of the line of an offset to the offset, in characters.
qsizetype columnAt(const QByteArray& bytes, qsizetype offset);

/// From an offset to the end of its line, in characters.
qsizetype restOfLine(const QByteArray& bytes, qsizetype offset);

}
