#include "model/exchange/import/row_cells.h"

#include "model/exchange/import/clean_text.h"

#include <QtTranslation>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

MappedTable::MappedTable(const TableHead& head, Mapping how)
    : name(head.name), columnNames(head.columns), mapping(std::move(how)), places(size_t(ColumnRole::Counted) + 1)
{
    const qsizetype known = std::min(mapping.columns.size(), columnNames.size());
    for (qsizetype i = 0; i < known; ++i) places[size_t(mapping.columns[i])].append(i);
    isOurs = has(ColumnRole::Kind);
}

QString RowCells::cell(qsizetype column) const
{
    const QString written = cells.cells.value(column);
    if (written.isEmpty()) return written;
    CleanText clean = cleanText(written);
    if (!clean.hidden.isEmpty())
        remarks.warn({cells.number, table.columnNames.value(column)},
                     {QT_TRANSLATE_NOOP("Phrases", "The hidden character %1 was left out"), {clean.hidden}});
    return clean.text;
}

QString RowCells::text(ColumnRole role) const
{
    for (const qsizetype column : table.columnsOf(role))
        if (QString found = cell(column); !found.isEmpty()) return found;
    return {};
}

QString RowCells::lines(ColumnRole role) const
{
    QStringList found;
    for (const qsizetype column : table.columnsOf(role))
        if (QString text = cell(column); !text.isEmpty()) found.append(std::move(text));
    return found.join(u'\n');
}

QString RowCells::plain(ColumnRole role) const
{
    for (const qsizetype column : table.columnsOf(role)) {
        if (table.mapping.languages.value(column)) continue;
        if (QString found = cell(column); !found.isEmpty()) return found;
    }
    return {};
}

LocalText RowCells::translations(ColumnRole role) const
{
    LocalText text;
    for (const qsizetype column : table.columnsOf(role))
        if (const auto language = table.mapping.languages.value(column))
            if (QString found = cell(column); !found.isEmpty()) text.set(*language, std::move(found));
    return text;
}

LocalText RowCells::words(ColumnRole role) const
{
    LocalText text = translations(role);
    const QString usual = plain(role);
    if (usual.isEmpty()) return text;
    // Beside columns of languages, the plain one may repeat what its own readers see of them.
    const bool repeats = !text.isEmpty() && text.in(table.mapping.language) == usual;
    if (!repeats && !text.has(table.mapping.language)) text.set(table.mapping.language, usual);
    return text;
}

RemarkPlace RowCells::place(ColumnRole role) const
{
    const QList<qsizetype>& columns = table.columnsOf(role);
    return {cells.number, columns.isEmpty() ? QString() : table.columnNames.value(columns.front())};
}

}
