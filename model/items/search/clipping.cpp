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

}

QList<int> clip(QString& text, const Query& query, const Folder& folder, qsizetype room)
{
    const std::vector<Run> runs = emphasis(text, query, folder);
    qsizetype from = 0;
    if (text.size() > room && !runs.empty() && runs.front().start + runs.front().length > room * 2 / 3)
        from = wordStart(text, runs.front().start - room / 4);
    const qsizetype until = text.size() - from > room ? std::max(from + 1, wordStart(text, from + room)) : text.size();
    const QString ellipsis(QChar(0x2026));
    const QString before = from > 0 ? ellipsis : QString();
    QList<int> kept;
    for (const Run& run : runs) {
        const qsizetype start = std::max(run.start, from);
        const qsizetype end = std::min(run.start + run.length, until);
        if (start < end) kept << int(start - from + before.size()) << int(end - start);
    }
    const QString after = until < text.size() ? ellipsis : QString();
    text = before + text.sliced(from, until - from).trimmed() + after;
    return kept;
}

}
