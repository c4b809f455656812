#include "model/edit/parts.h"

#include <optional>

namespace atlas {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

qsizetype pastSpace(const QByteArray& bytes, qsizetype at)
{
    while (isSpace(bytes[at])) ++at;
    return at;
}

/// Where what ends before the comma ahead of `next` ends.
qsizetype endBefore(const QByteArray& bytes, qsizetype next)
{
    const auto skipSpace = [&] {
        while (isSpace(bytes[next - 1])) --next;
    };
    skipSpace();
    --next; // the comma
    skipSpace();
    return next;
}

}

Parts partsOf(const QByteArray& bytes, const JsonValue& value)
{
    Parts parts;
    const bool isObject = value.is(JsonType::Object);
    std::optional<JsonValue> key;
    for (const JsonValue child : value.children()) {
        if (isObject && !key) {
            key = child;
            continue;
        }
        Part part{.value = child, .start = qsizetype(child.offset())};
        if (key) {
            part.start = key->offset();
            part.keyLength = key->raw().size() + 2;
            part.key = key->isEscaped() ? key->text().toUtf8() : key->raw().toByteArray();
        }
        if (!parts.empty()) parts.back().end = endBefore(bytes, part.start);
        parts.push_back(std::move(part));
        key.reset();
    }
    if (!parts.empty()) parts.back().end = pastEnd(bytes, parts.back().value);
    return parts;
}

qsizetype pastEnd(const QByteArray& bytes, const JsonValue& value)
{
    const qsizetype start = value.offset();
    if (value.is(JsonType::String)) return start + value.raw().size() + 2;
    if (!value.is(JsonType::Array) && !value.is(JsonType::Object)) return start + value.raw().size();
    std::optional<JsonValue> last;
    for (const JsonValue child : value.children()) last = child;
    return pastSpace(bytes, last ? pastEnd(bytes, *last) : start + 1) + 1;
}

}
