#include "model/items/excerpt.h"

#include <QFile>

#include <algorithm>

namespace atlas {

Excerpts::Excerpts(QByteArray read) : bytes(std::move(read))
{
    lineStarts.append(0);
    for (qsizetype i = bytes.indexOf('\n'); i >= 0; i = bytes.indexOf('\n', i + 1)) lineStarts.append(i + 1);
}

Excerpts Excerpts::ofFile(const QString& path)
{
    if (path.isEmpty()) return Excerpts(QByteArray()); // the text of a journal or a backup
    constexpr qint64 limit = 16 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > limit) return Excerpts(QByteArray());
    return Excerpts(file.read(limit));
}

Excerpt Excerpts::at(int line, int column) const
{
    constexpr qsizetype before = 40;
    constexpr qsizetype width = 120;
    if (line < 1 || line > lineStarts.size()) return {};
    const qsizetype start = lineStarts[line - 1];
    const qsizetype end = line < lineStarts.size() ? lineStarts[line] - 1 : bytes.size();
    // Of a line of megabytes no more is decoded than can be shown; a character has at most four bytes.
    const qsizetype decoded = std::min(end - start, 4 * (qsizetype(column) + width));
    std::u32string text = QString::fromUtf8(QByteArrayView(bytes).sliced(start, decoded)).toStdU32String();
    while (!text.empty() && (text.back() == U'\r' || text.back() == U'\n')) text.pop_back();
    std::ranges::replace(text, U'\t', U' ');

    const qsizetype from = column > width - before ? column - before : 0;
    const qsizetype length = qsizetype(text.size());
    if (from >= length && length > 0) return {QString::fromStdU32String(text.substr(0, width)), 0};
    QString shown = QString::fromStdU32String(text.substr(size_t(from), size_t(width)));
    if (from + width < length) shown.append(u'…');
    if (from == 0) return {shown, column};
    return {u'…' + shown, int(column - from) + 1};
}

}
