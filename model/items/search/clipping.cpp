#include "model/items/search/clipping.h"

#include <algorithm>

namespace atlas {

namespace {

/// The start of the word at or before a place.
qsizetype wordStart(const QString& text, qsizetype place)
{
    while (place > 0 && !text[place - 1].isSpace()) --place;
    return place;
}

/// The place, or before it where it would part a surrogate pair.
qsizetype characterStart(const QString& text, qsizetype place)
{
    const bool parts = place > 0 && place < text.size() && text[place].isLowSurrogate();
    return parts ? place - 1 : place;
}

/// Where to cut a text, at or before a place: where a word starts, or else, in a word that begins before
/// `least` (such as an address), at the place itself.
qsizetype cutBefore(const QString& text, qsizetype place, qsizetype least)
{
    const qsizetype start = wordStart(text, place);
    return start > least ? start : characterStart(text, place);
}

}

QList<int> clip(QString& text, const Query& query, const Folder& folder, qsizetype room)
{
    const std::vector<Run> runs = emphasis(text, query, folder);
    qsizetype from = 0;
    qsizetype firstEnd = 0;
    if (!runs.empty()) firstEnd = runs.front().start + runs.front().length;
    if (text.size() > room && firstEnd > room * 2 / 3) {
        const qsizetype before = std::max<qsizetype>(0, runs.front().start - room / 4);
        from = cutBefore(text, before, firstEnd - room);
    }
    const qsizetype end = std::min(text.size(), from + room);
    const qsizetype until = end < text.size() ? cutBefore(text, end, std::max(from, firstEnd - 1)) : end;
    const QString ellipsis(QChar(0x2026));
    const QString before = from > 0 ? ellipsis : QString();
    QList<int> kept;
    for (const Run& run : runs) {
        const qsizetype start = std::max(run.start, from);
        const qsizetype runEnd = std::min(run.start + run.length, until);
        if (start < runEnd) kept << int(start - from + before.size()) << int(runEnd - start);
    }
    const QString after = until < text.size() ? ellipsis : QString();
    text = before + text.sliced(from, until - from).trimmed() + after;
    return kept;
}

}
