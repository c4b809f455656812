#include "model/exchange/export/table_builder.h"

#include "model/exchange/export/cell_text.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// A column stands plain, then once for each language.
constexpr size_t slotsOfColumn = 1 + allLanguages.size();

size_t plainSlot(ExportColumn column)
{
    return column.index() * slotsOfColumn;
}

ColumnKind kindOf(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Begin: return ColumnKind::Begin;
    case ColumnRole::End: return ColumnKind::End;
    case ColumnRole::Longitude: return ColumnKind::Longitude;
    case ColumnRole::Latitude: return ColumnKind::Latitude;
    case ColumnRole::Importance: return ColumnKind::Number;
    default: return ColumnKind::Text;
    }
}

WrittenColumn columnOf(size_t slot)
{
    const ExchangeColumn& column = exchangeColumns.at(slot / slotsOfColumn);
    const size_t variant = slot % slotsOfColumn;
    if (variant == 0) return {column.name, kindOf(column.role)};
    return {u"%1 (%2)"_s.arg(column.name, languageCode(allLanguages.at(variant - 1))), ColumnKind::Text};
}

}

void TableBuilder::nextRow(EntryWord entry)
{
    rows.emplace_back();
    set("entry", QString(entryWords.at(size_t(entry))));
    set("language", languageCode(language));
}

void TableBuilder::add(size_t slot, const QString& text)
{
    if (!text.isEmpty()) rows.back().push_back({slot, cellText(text)});
}

void TableBuilder::set(ExportColumn column, const QString& text)
{
    add(plainSlot(column), text);
}

void TableBuilder::set(ExportColumn column, const LocalText& text)
{
    set(column, text.in(language));
    for (const Language each : allLanguages)
        if (each != language && text.has(each)) add(plainSlot(column) + 1 + size_t(each), text.in(each));
}

void TableBuilder::setTranslations(ExportColumn column, const LocalText& text)
{
    for (const Language each : allLanguages)
        if (text.has(each)) add(plainSlot(column) + 1 + size_t(each), text.in(each));
}

WrittenTable TableBuilder::table() const
{
    std::array<bool, exchangeColumns.size() * slotsOfColumn> used{};
    for (const auto& row : rows)
        for (const Cell& cell : row) used[cell.slot] = true;
    used[plainSlot("entry")] = used[plainSlot("id")] = true; // so that an empty table has a head

    WrittenTable table{.name = name, .columns = {}, .rows = {}};
    std::array<qsizetype, used.size()> places{};
    for (size_t slot = 0; slot < used.size(); ++slot) {
        if (!used[slot]) continue;
        places[slot] = qsizetype(table.columns.size());
        table.columns.push_back(columnOf(slot));
    }
    table.rows.reserve(rows.size());
    for (const auto& row : rows) {
        QStringList& cells = table.rows.emplace_back(qsizetype(table.columns.size()), QString());
        for (const Cell& cell : row) cells[places[cell.slot]] = cell.text;
    }
    return table;
}

}
