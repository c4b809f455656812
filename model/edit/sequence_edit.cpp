#include "model/edit/sequence_edit.h"

#include "model/edit/written_form.h"

#include <algorithm>

namespace atlas {

namespace {

/// The white space that a line begins with, from a gap that breaks it.
QByteArray indentIn(const QByteArray& gap)
{
    const qsizetype from = gap.lastIndexOf('\n') + 1;
    qsizetype to = from;
    while (to < gap.size() && (gap[to] == ' ' || gap[to] == '\t')) ++to;
    return gap.sliced(from, to - from);
}

qsizetype lastLine(const QByteArray& text)
{
    return characterCount(QByteArrayView(text).sliced(text.lastIndexOf('\n') + 1));
}

bool isScalar(const JsonDraft& value)
{
    return !value.is(JsonType::Array) && !value.is(JsonType::Object);
}

}

SequenceEdit::SequenceEdit(const QByteArray& text, const TextLayout& itsLayout, const JsonValue& container,
                           Parts itsParts)
    : bytes(text), layout(itsLayout), opening(container.offset()), parts(std::move(itsParts)),
      stays(parts.size(), true)
{
}

/// What stands between a part and the one before it.
QByteArray SequenceEdit::gap(qsizetype before) const
{
    const qsizetype from = parts[size_t(before - 1)].end;
    return bytes.sliced(from, parts[size_t(before)].start - from);
}

/// The same before the first, as if there were one before it.
QByteArray SequenceEdit::openingGap() const
{
    return ',' + bytes.sliced(opening + 1, parts.front().start - opening - 1);
}

/// The nearest gap with a line break, looked for from a part towards the first and then towards the last;
/// empty where there is none.
QByteArray SequenceEdit::breakNear(qsizetype index) const
{
    for (qsizetype i = index; i > 0; --i)
        if (QByteArray found = gap(i); found.contains('\n')) return found;
    if (QByteArray found = openingGap(); found.contains('\n')) return found;
    for (qsizetype i = index + 1; i < qsizetype(parts.size()); ++i)
        if (QByteArray found = gap(i); found.contains('\n')) return found;
    return {};
}

SequenceEdit::Separators SequenceEdit::separatorsAfter(qsizetype index) const
{
    Separators found;
    const bool hasGap = parts.size() > 1;
    const QByteArray own = hasGap ? gap(std::max<qsizetype>(index, 1)) : QByteArray();
    const bool isOneLine = hasGap && !own.contains('\n');
    found.onLine = isOneLine ? own : "," + layout.afterComma;
    if (!layout.lineEnd.isEmpty()) found.broken = breakNear(index);
    found.hasBreaks = !found.broken.isEmpty();
    // A list that is filled line by line begins some of its lines with what was added.
    const bool isFilled = hasGap && parts.front().keyLength == 0 && !gap(1).contains('\n');
    found.isFlowing = isOneLine || isFilled;
    if (!found.hasBreaks)
        found.broken = "," + layout.lineEnd + indentAt(bytes, parts[size_t(index)].end) + layout.indent;
    return found;
}

/// Whether an element is an object on more than one line.
bool SequenceEdit::isOnLines(qsizetype index) const
{
    const Part& part = parts[size_t(index)];
    return part.keyLength == 0 && part.value.is(JsonType::Object) &&
           QByteArrayView(bytes).sliced(part.start, part.end - part.start).contains('\n');
}

QByteArray SequenceEdit::textOf(const Addition& addition, const QByteArray& indent, qsizetype column,
                                qsizetype near) const
{
    if (!addition.asWritten.isEmpty()) return addition.asWritten;
    const bool isMember = parts.front().keyLength > 0;
    const QByteArray key = isMember ? quoted(addition.key) + layout.colon : QByteArray();
    return key + laidOut(addition.value, layout, {indent, column + characterCount(key), isOnLines(near)});
}

void SequenceEdit::splice(Splices& into) const
{
    size_t next = 0;
    if (!additions.empty() && additions.front().after < 0) spliceBefore(into);
    while (next < additions.size() && additions[next].after < 0) ++next;
    while (next < additions.size()) next = spliceAfter(next, into);
    spliceRemovals(into);
}

void SequenceEdit::spliceRemovals(Splices& into) const
{
    bool anyBefore = false;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (stays[i])
            anyBefore = true;
        else if (anyBefore)
            into.replace(parts[i - 1].end, parts[i].end, {});
        else
            into.replace(parts[i].start, parts[i + 1].start, {});
    }
}

void SequenceEdit::spliceBefore(Splices& into) const
{
    qsizetype first = 0;
    while (!stays[size_t(first)]) ++first;
    const Separators between = separatorsAfter(first);
    const qsizetype at = parts[size_t(first)].start;
    const QByteArray indent = indentAt(bytes, at);
    QByteArray text;
    for (const Placed& each : additions) {
        if (each.after >= 0) break;
        text += textOf(each.addition, indent, columnAt(bytes, at), first);
        text += between.hasBreaks && !between.isFlowing ? between.broken : between.onLine;
    }
    into.insert(at, text);
}

/// Additions after one part; returns the next that is after another.
size_t SequenceEdit::spliceAfter(size_t from, Splices& into) const
{
    const qsizetype after = additions[from].after;
    const qsizetype at = parts[size_t(after)].end;
    const Separators between = separatorsAfter(after);
    const QByteArray line = indentAt(bytes, at);
    const QByteArray indent = indentIn(between.broken);
    size_t last = size_t(after); // what is removed leaves its room on the line
    while (last + 1 < parts.size() && !stays[last + 1]) ++last;
    const qsizetype rest = restOfLine(bytes, parts[last].end);

    QByteArray text;
    qsizetype column = columnAt(bytes, at);
    const bool isLong = !between.hasBreaks && column + rest > TextLayout::width; // as its author wanted it
    const auto put = [&](const QByteArray& separator, const QByteArray& words, qsizetype start) {
        text += separator + words;
        column = words.contains('\n') ? lastLine(words) : start + characterCount(words);
    };
    size_t next = from;
    for (; next < additions.size() && additions[next].after == after; ++next) {
        const Addition& addition = additions[next].addition;
        if (!between.hasBreaks || (between.isFlowing && isScalar(addition.value))) {
            const qsizetype start = column + characterCount(between.onLine);
            const QByteArray words = textOf(addition, line, start, after);
            const bool isOneLine = !words.contains('\n');
            const bool fits =
                isOneLine && (isLong || start + characterCount(words) + rest <= TextLayout::width);
            if (fits || layout.lineEnd.isEmpty() || (!isOneLine && isOnLines(after))) {
                put(between.onLine, words, start);
                continue;
            }
        }
        put(between.broken, textOf(addition, indent, indent.size(), after), indent.size());
    }
    into.insert(at, text);
    return next;
}

}
