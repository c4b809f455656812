#include "model/exchange/table/text/separated_parser.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr qint64 partBytes = 64 * 1024;

}

/// The row and cell that are being read.
struct SeparatedParser::Cursor {
    SeparatedRow row;
    QString cell;
    qsizetype length = 0; ///< of the row, with what is not kept
    In in = In::Start;
    bool anything = false;
};

SeparatedParser::SeparatedParser(std::unique_ptr<QIODevice> text, const QString& encoding, QChar separatedBy,
                                 qsizetype most, qint64 firstLine)
    : device(std::move(text)), decoder(encoding), separator(separatedBy), mostCells(most), line(firstLine)
{
}

bool SeparatedParser::refill()
{
    // A part may hold but the beginning of a character, and then decodes to nothing.
    do {
        QByteArray read(partBytes, Qt::Uninitialized);
        const qint64 got = device->read(read.data(), partBytes);
        unreadable = got < 0;
        if (got <= 0) return false;
        bytes += got;
        part = decoder(QByteArrayView(read).first(got));
        at = 0;
    } while (part.isEmpty());
    return true;
}

void SeparatedParser::endCell(Cursor& cursor)
{
    if (cursor.row.cells.size() < mostCells) {
        cursor.row.cells.append(std::exchange(cursor.cell, {}));
    } else {
        ++cursor.row.surplus;
        cursor.row.surplusTexts += !cursor.cell.isEmpty();
        cursor.cell.clear();
    }
    cursor.in = In::Start;
}

bool SeparatedParser::endRow(Cursor& cursor)
{
    ++line;
    if (!cursor.anything) {
        cursor.row.line = line;
        return false;
    }
    endCell(cursor);
    return true;
}

qsizetype SeparatedParser::takeRun(Cursor& cursor)
{
    // A quotation mark counts where it ends a quoted cell, and as the very first character.
    const bool quoted = cursor.in == In::Quoted;
    const bool quoteCounts = quoted || (cursor.in != In::Plain && part[at] == u'"');
    const auto isSpecial = [=, this](QChar c) {
        if (c == u'\n' || c == u'\r' || c.isNull()) return true;
        return (quoteCounts && c == u'"') || (!quoted && c == separator);
    };
    const auto begin = part.cbegin() + at;
    const qsizetype run = std::find_if(begin, part.cend(), isSpecial) - begin;
    if (run == 0) return 0;
    afterReturn = false;
    cursor.anything = true;
    if (cursor.in == In::AfterQuote) cursor.row.afterQuote = true;
    if (cursor.in != In::Quoted) cursor.in = In::Plain;
    cursor.cell.append(QStringView(part).sliced(at, run));
    at += run;
    return run;
}

bool SeparatedParser::take(Cursor& cursor, QChar c)
{
    ++at;
    const bool secondOfPair = c == u'\n' && afterReturn;
    afterReturn = c == u'\r';
    if (c.isNull()) {
        ++cursor.row.zeros;
        return false;
    }
    if (cursor.in == In::Quoted) {
        if (c == u'"') {
            cursor.in = In::AfterQuote;
        } else if (!secondOfPair) {
            cursor.cell.append(u'\n');
            ++line;
        }
        return false;
    }
    if (c == u'\n' || c == u'\r') return !secondOfPair && endRow(cursor);
    cursor.anything = true;
    if (c == separator) {
        endCell(cursor);
    } else if (cursor.in == In::AfterQuote) {
        // The second of two quotation marks, which stand for one.
        cursor.cell.append(c);
        cursor.in = In::Quoted;
    } else {
        cursor.in = In::Quoted;
    }
    return false;
}

std::expected<std::optional<SeparatedRow>, SeparatedFault> SeparatedParser::next()
{
    Cursor cursor;
    cursor.row.line = line;
    for (;;) {
        if (at == part.size() && !refill()) break;
        qsizetype taken = takeRun(cursor);
        if (at < part.size()) {
            if (take(cursor, part[at])) return std::move(cursor.row);
            ++taken;
        }
        cursor.length += taken;
        const SeparatedFault fault{SeparatedFault::LongCell, cursor.row.line, cursor.in == In::Quoted};
        if (cursor.cell.size() > longestCell) return std::unexpected(fault);
        if (cursor.length > longestRow)
            return std::unexpected(SeparatedFault{SeparatedFault::LongRow, fault.line, fault.quoted});
        if (!cursor.anything && cursor.row.zeros == 0) cursor.length = 0;
    }
    if (unreadable)
        return std::unexpected(SeparatedFault{SeparatedFault::Unreadable, cursor.row.line, false});
    if (!cursor.anything) return std::nullopt;
    cursor.row.neverClosed = cursor.in == In::Quoted;
    endCell(cursor);
    return std::move(cursor.row);
}

}
