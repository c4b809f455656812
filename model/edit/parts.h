#pragma once

#include "model/io/json_tree.h"

#include <QByteArray>

#include <vector>

namespace atlas {

/// An element of a list, or a member of an object, and the bytes that it takes: from its key on, where it has
/// one, and without the comma that follows it.
struct Part {
    JsonValue value;
    qsizetype start = 0;
    qsizetype end = 0;       ///< just past it
    qsizetype keyLength = 0; ///< quotation marks included; 0 for an element
    QByteArray key = {};     ///< unescaped
};
using Parts = std::vector<Part>;

/// A container's parts in their order; none for anything else. `bytes` are those that the value was read
/// from.
Parts partsOf(const QByteArray& bytes, const JsonValue& value);

/// The offset just past a value.
qsizetype pastEnd(const QByteArray& bytes, const JsonValue& value);

}
