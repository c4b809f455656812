#include "model/edit/written_form.h"

#include "model/edit/rewriting.h"

#include <algorithm>

namespace atlas {

namespace {

bool isContainer(const JsonDraft& value)
{
    return value.is(JsonType::Array) || value.is(JsonType::Object);
}

bool isEmpty(const JsonDraft& value)
{
    return value.elements().isEmpty() && value.members().isEmpty();
}

QByteArray keyed(const QByteArray& key, const TextLayout& layout)
{
    return quoted(key) + layout.colon;
}

QByteArray joined(const QList<QByteArray>& parts, const TextLayout& layout, const QByteArray& inside)
{
    return inside + parts.join("," + layout.afterComma) + inside;
}

/// The dossier, and its lists of things, are never on one line.
bool isAlwaysBroken(const JsonDraft& value, const TextLayout& layout, const WritingPlace& place)
{
    if (value.is(JsonType::Object)) return place.isBroken || place.indent.isEmpty();
    const auto isObject = [](const JsonDraft& each) { return each.is(JsonType::Object); };
    return place.indent.size() <= layout.indent.size() && std::ranges::any_of(value.elements(), isObject);
}

/// Short things one after the other, as many on each line as it has room for.
QByteArray filled(const QList<JsonDraft>& elements, const TextLayout& layout, const QByteArray& indent)
{
    QByteArray text = layout.lineEnd + indent;
    qsizetype column = indent.size();
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const bool isLast = i + 1 == elements.size();
        const QByteArray element = onOneLine(elements[i], layout) + (isLast ? "" : ",");
        const qsizetype length = characterCount(element);
        if (i > 0 && column + layout.afterComma.size() + length > TextLayout::width) {
            text += layout.lineEnd + indent;
            column = indent.size();
        } else if (i > 0) {
            text += layout.afterComma;
            column += layout.afterComma.size();
        }
        text += element;
        column += length;
    }
    return text;
}

QByteArray onLines(const JsonDraft& value, const TextLayout& layout, const QByteArray& outer)
{
    const QByteArray indent = outer + layout.indent;
    const QByteArray close = layout.lineEnd + outer;
    const bool isList = value.is(JsonType::Array);
    if (isList && std::ranges::none_of(value.elements(), isContainer))
        return '[' + filled(value.elements(), layout, indent) + close + ']';
    QList<QByteArray> parts;
    for (const JsonDraft& element : value.elements())
        parts.append(laidOut(element, layout, {indent, indent.size()}));
    for (const JsonDraft::Member& member : value.members()) {
        const QByteArray key = keyed(member.key, layout);
        parts.append(key + laidOut(member.value, layout, {indent, indent.size() + characterCount(key)}));
    }
    const QByteArray lines = layout.lineEnd + indent + parts.join("," + layout.lineEnd + indent);
    return (isList ? '[' + lines : '{' + lines) + close + (isList ? ']' : '}');
}

}

QByteArray quoted(QStringView text)
{
    return quoted(QByteArrayView(text.toUtf8()));
}

QByteArray quoted(QByteArrayView utf8)
{
    QByteArray written = "\"";
    for (const char c : utf8) {
        switch (c) {
        case '"':
            written += "\\\"";
            break;
        case '\\':
            written += "\\\\";
            break;
        case '\n':
            written += "\\n";
            break;
        case '\r':
            written += "\\r";
            break;
        case '\t':
            written += "\\t";
            break;
        default:
            if (uchar(c) < 0x20)
                written += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
            else
                written += c;
        }
    }
    return written + '"';
}

QByteArray onOneLine(const JsonDraft& value, const TextLayout& layout)
{
    QList<QByteArray> parts;
    switch (value.type()) {
    case JsonType::Null:
        return "null";
    case JsonType::False:
        return "false";
    case JsonType::True:
        return "true";
    case JsonType::Number:
        return value.digits();
    case JsonType::String:
        return quoted(value.text());
    case JsonType::Array:
        for (const JsonDraft& element : value.elements()) parts.append(onOneLine(element, layout));
        return isEmpty(value) ? "[]" : '[' + joined(parts, layout, layout.inBrackets) + ']';
    case JsonType::Object:
        break;
    }
    for (const JsonDraft::Member& member : value.members())
        parts.append(keyed(member.key, layout) + onOneLine(member.value, layout));
    return isEmpty(value) ? "{}" : '{' + joined(parts, layout, layout.inBraces) + '}';
}

QByteArray laidOut(const JsonDraft& value, const TextLayout& layout, const WritingPlace& place)
{
    const bool mayBreak = !layout.lineEnd.isEmpty() && isContainer(value) && !isEmpty(value);
    if (mayBreak && isAlwaysBroken(value, layout, place)) return onLines(value, layout, place.indent);
    QByteArray line = onOneLine(value, layout);
    const bool fits = place.column + characterCount(line) < TextLayout::width; // with a comma after it
    return fits || !mayBreak ? line : onLines(value, layout, place.indent);
}

QByteArray written(const JsonDraft& value)
{
    return laidOut(value, TextLayout(), {}) + '\n';
}

}
