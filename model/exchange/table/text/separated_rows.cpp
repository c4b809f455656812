#include "model/exchange/table/text/separated_rows.h"

#include "model/dossier/hidden_characters.h"
#include "model/exchange/table/text/formula_escape.h"

#include <QtTranslation>

namespace atlas {

SeparatedRows::SeparatedRows(SeparatedParser from, qsizetype columnCount, qint64 bytes, RemarkList remarks)
    : parser(std::move(from)), columns(columnCount), size(bytes), met(std::move(remarks))
{
    parser.keepCells(columns);
}

std::expected<std::optional<TableRow>, Problem> SeparatedRows::next()
{
    auto row = parser.next();
    if (!row) return std::unexpected(problemOf(row.error(), met));
    if (!*row) return std::nullopt;
    remarkOn(**row);
    TableRow table{(*row)->line, std::move((*row)->cells)};
    for (QString& each : table.cells) each = withoutEscape(std::move(each));
    table.cells.resize(columns);
    return table;
}

void SeparatedRows::remarkOn(const SeparatedRow& row)
{
    const qsizetype cells = row.cells.size();
    if (cells < columns)
        met.add(
            row.line, 0,
            {QT_TRANSLATE_NOOP("Phrases", "The row has %1 cells, the heading %2: those missing are empty"),
             {QString::number(cells), QString::number(columns)}});
    if (row.surplusTexts > 0)
        met.add(
            row.line, columns + 1,
            {QT_TRANSLATE_NOOP("Phrases", "The row has %1 cells, the heading %2: those beyond are left out"),
             {QString::number(cells + row.surplus), QString::number(columns)}},
            {QT_TRANSLATE_NOOP("Phrases",
                               "Perhaps a text with the separator in it lacks its quotation marks."),
             {}});
    if (row.zeros > 0)
        met.add(row.line, 0,
                {QT_TRANSLATE_NOOP("Phrases", "The row holds zero characters: they are left out"), {}});
    if (row.afterQuote)
        met.add(row.line, 0,
                {QT_TRANSLATE_NOOP("Phrases",
                                   "Something follows the closing quotation mark of a cell: it is kept"),
                 {}});
    if (row.neverClosed)
        met.add(row.line, 0,
                {QT_TRANSLATE_NOOP("Phrases",
                                   "A cell’s quotation mark is never closed: all that follows is its text"),
                 {}});
    for (qsizetype i = 0; i < cells; ++i) {
        if (const auto hidden = firstHiddenCharacter(row.cells[i]))
            met.add(row.line, i + 1,
                    {QT_TRANSLATE_NOOP("Phrases", "The cell holds the hidden character %1"), {*hidden}});
        if (row.cells[i].contains(QChar::ReplacementCharacter))
            met.add(
                row.line, i + 1,
                {QT_TRANSLATE_NOOP("Phrases", "The cell holds a character that could not be read: �"), {}},
                {QT_TRANSLATE_NOOP("Phrases", "Perhaps the text is in another encoding."), {}});
    }
}

std::optional<double> SeparatedRows::progress() const
{
    if (size <= 0) return std::nullopt;
    return std::min(1.0, double(parser.bytesRead()) / double(size));
}

Problem problemOf(const SeparatedFault& fault, const RemarkList& remarks)
{
    const Saying quoteHint{
        QT_TRANSLATE_NOOP("Phrases", "Perhaps a quotation mark in this row is never closed."), {}};
    const Saying tableHint{
        QT_TRANSLATE_NOOP("Phrases", "Perhaps this is no table, or its lines end in some other way."), {}};
    const Saying& hint = fault.quoted ? quoteHint : tableHint;
    switch (fault.kind) {
    case SeparatedFault::LongCell:
        return remarks.error(fault.line,
                             {QT_TRANSLATE_NOOP("Phrases", "A cell is longer than a million characters"), {}},
                             hint);
    case SeparatedFault::LongRow:
        return remarks.error(
            fault.line, {QT_TRANSLATE_NOOP("Phrases", "The row is longer than 16 million characters"), {}},
            hint);
    case SeparatedFault::Unreadable:
        break;
    }
    return remarks.error(0, {QT_TRANSLATE_NOOP("Phrases", "The file could not be read to its end"), {}},
                         {QT_TRANSLATE_NOOP("Phrases", "Try again, or copy it to another disk."), {}});
}

}
