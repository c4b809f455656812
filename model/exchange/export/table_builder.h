#pragma once

#include "model/dossier/text.h"
#include "model/exchange/columns.h"
#include "model/exchange/table/write_tables.h"

#include <string_view>

namespace atlas {

/// One of exchangeColumns by its name, which is looked up when the program is compiled.
class ExportColumn
{
public:
    consteval ExportColumn(const char* name) : place(placeOf(name)) {}
    size_t index() const { return place; }

private:
    static consteval size_t placeOf(std::string_view name)
    {
        for (size_t i = 0; i < exchangeColumns.size(); ++i) {
            const QLatin1StringView each = exchangeColumns[i].name;
            if (std::string_view(each.data(), size_t(each.size())) == name) return i;
        }
        throw "no column of ours has this name";
    }
    size_t place;
};

/// Gathers cells row by row and lays them out as a table: in the order of exchangeColumns, with those columns
/// alone in which something stands. Characters that make a text read otherwise than it is written are left out.
class TableBuilder
{
public:
    /// The plain columns hold texts as a reader of this language sees them.
    TableBuilder(QString tableName, Language reader) : name(std::move(tableName)), language(reader) {}

    void nextRow(EntryWord entry);
    /// In the last row; an empty cell says nothing.
    void set(ExportColumn column, const QString& text);
    /// A text by its language, and in columns of their own its other languages.
    void set(ExportColumn column, const LocalText& text);
    /// A text as the reader sees it alone, where its other languages stand elsewhere.
    void show(ExportColumn column, const LocalText& text) { set(column, text.in(language)); }
    /// Beside a plain cell that is in none of the dossier's languages: each in its own column.
    void setTranslations(ExportColumn column, const LocalText& text);

    WrittenTable table() const;

private:
    struct Cell {
        size_t slot; ///< a column, and within it the plain one or a language
        QString text;
    };
    void add(size_t slot, const QString& text);

    QString name;
    Language language;
    std::vector<std::vector<Cell>> rows;
};

}
