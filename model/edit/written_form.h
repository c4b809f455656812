#pragma once

#include "model/edit/json_draft.h"
#include "model/edit/text_layout.h"

namespace atlas {

/// Where something new is written.
struct WritingPlace {
    QByteArray indent;     ///< of the line that it begins on
    qsizetype column = 0;  ///< that it begins at, in characters
    bool isBroken = false; ///< an object goes on lines of its own, however short it is: its neighbour does
};

/// A string in its quotation marks: UTF-8 as it is, control characters escaped.
QByteArray quoted(QStringView text);
/// The same of bytes, which are not decoded on the way: a byte order mark at their beginning would not survive it.
QByteArray quoted(QByteArrayView utf8);

/// A value on one line.
QByteArray onOneLine(const JsonDraft& value, const TextLayout& layout);

/// A value on one line where that is short enough, else on many.
QByteArray laidOut(const JsonDraft& value, const TextLayout& layout, const WritingPlace& place);

}
