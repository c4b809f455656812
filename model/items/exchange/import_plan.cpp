#include "model/items/exchange/import_plan.h"

#include "model/exchange/import/import_dates.h"

namespace atlas {

namespace {

constexpr std::array timeRoles{ColumnRole::When,  ColumnRole::Since, ColumnRole::Until,
                               ColumnRole::Begin, ColumnRole::End,   ColumnRole::SourceDate};

/// What the cells of all columns of dates say together.
NumberOrder orderOf(const ImportedTable& table)
{
    NumberOrder order;
    for (qsizetype column = 0; column < table.mapping.columns.size(); ++column) {
        if (!std::ranges::contains(timeRoles, table.mapping.columns[column])) continue;
        for (const TableRow& row : table.beginning->rows) {
            const NumberOrder cell = numberOrderOf(row.cells.value(column));
            order.dayFirst |= cell.dayFirst;
            order.monthFirst |= cell.monthFirst;
            order.either |= cell.either;
        }
    }
    return order;
}

}

std::vector<ChosenTable> chosenTables(const std::vector<ImportedTable>& tables, const ImportPlan& plan)
{
    std::vector<ChosenTable> chosen;
    for (size_t i = 0; i < tables.size(); ++i) {
        if (!tables[i].taken || !tables[i].beginning) continue;
        Mapping mapping = tables[i].mapping;
        mapping.dates = plan.dates;
        mapping.status = plan.status;
        mapping.source = plan.source;
        mapping.countries = plan.countries;
        mapping.language = plan.language;
        chosen.push_back({i, std::move(mapping)});
    }
    return chosen;
}

bool hasDoubtfulDates(const std::vector<ImportedTable>& tables)
{
    return std::ranges::any_of(tables, [](const ImportedTable& table) {
        if (!table.taken || !table.beginning) return false;
        const NumberOrder order = orderOf(table);
        return order.either && order.dayFirst == order.monthFirst;
    });
}

}
