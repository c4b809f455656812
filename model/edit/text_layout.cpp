#include "model/edit/text_layout.h"

#include "model/io/encoding.h"

#include <algorithm>
#include <optional>

namespace atlas {

namespace {

/// The beginning of a JSON text, looked through mark by mark for the white space around the first of each.
class LayoutGuess
{
public:
    explicit LayoutGuess(QByteArrayView text) : bytes(text) {}

    TextLayout made()
    {
        for (at = byteOrderMarkLength(bytes); at < bytes.size(); ++at) look(bytes[at]);
        TextLayout layout;
        layout.lineEnd = lineEnd.value_or("");
        layout.indent = indent.value_or("  ");
        layout.colon = colon.value_or(": ");
        const QByteArray space = layout.colon.endsWith(' ') ? " " : "";
        layout.afterComma = afterComma.value_or(space);
        layout.inBraces = inBraces.value_or(space);
        layout.inBrackets = inBrackets.value_or("");
        return layout;
    }

private:
    void look(char mark)
    {
        switch (mark) {
        case '"':
            skipString();
            break;
        case ',':
            settle(afterComma);
            break;
        case '{':
            settle(inBraces);
            break;
        case '[':
            settle(inBrackets);
            break;
        case ':':
            if (!colon) colon = spaceBefore() + ':' + spaceAfter();
            break;
        default:
            break;
        }
    }
    void skipString()
    {
        for (++at; at < bytes.size() && bytes[at] != '"'; ++at)
            if (bytes[at] == '\\') ++at;
    }
    static bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
    QByteArray spaceAfter() const
    {
        qsizetype to = at + 1;
        while (to < bytes.size() && isSpace(bytes[to])) ++to;
        return bytes.sliced(at + 1, to - at - 1).toByteArray();
    }
    QByteArray spaceBefore() const
    {
        qsizetype from = at;
        while (isSpace(bytes[from - 1])) --from;
        return bytes.sliced(from, at - from).toByteArray();
    }
    void settle(std::optional<QByteArray>& what)
    {
        const QByteArray space = spaceAfter();
        const qsizetype next = at + 1 + space.size();
        if (next < bytes.size() && (bytes[next] == '}' || bytes[next] == ']')) return; // an empty container
        const qsizetype feed = space.lastIndexOf('\n');
        if (feed < 0 && !what) what = space;
        if (feed < 0 || lineEnd) return;
        lineEnd = space.startsWith('\r') ? "\r\n" : "\n";
        indent = space.sliced(feed + 1);
        if (indent->isEmpty()) indent.reset();
    }

    QByteArrayView bytes;
    qsizetype at = 0;
    std::optional<QByteArray> lineEnd;
    std::optional<QByteArray> indent;
    std::optional<QByteArray> colon;
    std::optional<QByteArray> afterComma;
    std::optional<QByteArray> inBraces;
    std::optional<QByteArray> inBrackets;
};

/// Lines are looked at this far, in bytes; where one is longer, it is too long in any case.
constexpr qsizetype longestLine = 4096;

qsizetype lineStart(const QByteArray& bytes, qsizetype offset)
{
    const qsizetype least = std::max<qsizetype>(offset - longestLine, byteOrderMarkLength(bytes));
    qsizetype at = offset;
    while (at > least && bytes[at - 1] != '\n') --at;
    return at;
}

}

TextLayout TextLayout::of(const QByteArray& bytes)
{
    constexpr qsizetype enough = 64 * 1024;
    return LayoutGuess(QByteArrayView(bytes).first(std::min(bytes.size(), enough))).made();
}

qsizetype characterCount(QByteArrayView bytes)
{
    return std::ranges::count_if(bytes, [](char c) { return (uchar(c) & 0xC0) != 0x80; });
}

QByteArray indentAt(const QByteArray& bytes, qsizetype offset)
{
    const qsizetype from = lineStart(bytes, offset);
    qsizetype to = from;
    while (to < offset && (bytes[to] == ' ' || bytes[to] == '\t')) ++to;
    return bytes.sliced(from, to - from);
}

qsizetype columnAt(const QByteArray& bytes, qsizetype offset)
{
    const qsizetype from = lineStart(bytes, offset);
    return characterCount(QByteArrayView(bytes).sliced(from, offset - from));
}

qsizetype restOfLine(const QByteArray& bytes, qsizetype offset)
{
    const QByteArrayView rest =
        QByteArrayView(bytes).sliced(offset, std::min(bytes.size() - offset, longestLine));
    const qsizetype feed = rest.indexOf('\n');
    return characterCount(feed < 0 ? rest : rest.first(feed));
}

}
