#include "tests/model/exchange/export/rows_of.h"

#include "model/io/load.h"
#include "tests/support/data.h"

#include <catch2/catch_test_macros.hpp>

namespace atlas::test {

using namespace Qt::StringLiterals;

QList<NamedRow> rowsOf(const WrittenTable& table)
{
    QList<NamedRow> rows;
    for (const QStringList& cells : table.rows) {
        REQUIRE(size_t(cells.size()) == table.columns.size());
        NamedRow row;
        for (size_t i = 0; i < table.columns.size(); ++i)
            if (!cells[qsizetype(i)].isEmpty()) row.insert(table.columns[i].name, cells[qsizetype(i)]);
        rows.append(row);
    }
    return rows;
}

QList<NamedRow> rowsWhere(const WrittenTable& table, const QString& column, const QString& value)
{
    QList<NamedRow> rows = rowsOf(table);
    rows.removeIf([&](const NamedRow& row) { return row.value(column) != value; });
    return rows;
}

std::shared_ptr<const Dossier> dossierOf(const QString& file)
{
    const auto loaded = loadDossier(dataPath(u"dossiers/"_s + file));
    REQUIRE(loaded);
    return loaded->dossier;
}

}
