#pragma once

#include <QIODevice>
#include <QStringDecoder>
#include <QStringList>

#include <expected>
#include <memory>
#include <optional>

namespace atlas {

/// One row of separated values.
struct SeparatedRow {
    qint64 line = 0; ///< on which it begins, from 1
    QStringList cells;
    qint64 surplus = 0;       ///< cells beyond the most that are kept, of which
    qint64 surplusTexts = 0;  ///< so many are not empty
    qint64 zeros = 0;         ///< NUL characters, which are left out
    bool afterQuote = false;  ///< something follows a closing quotation mark; it is kept as it stands
    bool neverClosed = false; ///< the text ended inside quotation marks
};

struct SeparatedFault {
    enum Kind { LongCell, LongRow, Unreadable };
    Kind kind = Unreadable;
    qint64 line = 0;     ///< of the row's beginning
    bool quoted = false; ///< within quotation marks, which may be one too many
};

/// Separates a text into rows and cells, part by part, as RFC 4180 has it and its relatives do: any
/// one-character separator; lines that end in CR, LF or CRLF, also in one file; quotation marks doubled
/// within quoted cells; a mark within an unquoted cell is a character like any other. Lines without any
/// character are no rows. Line breaks within cells become line feeds.
///
/// GDAL's CSV driver is not used: it knows five separators and no encodings, reads a line whole however long
/// it is, and names no lines to a person.
class SeparatedParser
{
public:
    /// In UTF-16 code units.
    static constexpr qsizetype longestCell = 1024 * 1024;
    static constexpr qsizetype longestRow = 16 * 1024 * 1024;

    /// The device stands at the text's beginning, which is in this line of its file.
    SeparatedParser(std::unique_ptr<QIODevice> text, const QString& encoding, QChar separator,
                    qsizetype mostCells, qint64 firstLine = 1);

    /// Nothing at the end.
    std::expected<std::optional<SeparatedRow>, SeparatedFault> next();
    /// Of the bytes, as far as they were asked for.
    qint64 bytesRead() const { return bytes; }
    /// Cells beyond so many are counted and not kept.
    void keepCells(qsizetype most) { mostCells = most; }

private:
    enum class In { Start, Plain, Quoted, AfterQuote };
    struct Cursor;

    bool refill();
    void endCell(Cursor& cursor);
    bool endRow(Cursor& cursor);
    /// Takes what needs no look at each character; how much it was.
    qsizetype takeRun(Cursor& cursor);
    /// Takes one character; whether it ended a row.
    bool take(Cursor& cursor, QChar c);

    std::unique_ptr<QIODevice> device;
    QStringDecoder decoder;
    QChar separator;
    qsizetype mostCells;
    QString part;
    qsizetype at = 0;
    qint64 bytes = 0;
    qint64 line;
    bool afterReturn = false; ///< a line feed that follows belongs to it
    bool unreadable = false;
};

}
