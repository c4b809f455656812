#include "model/exchange/table/kept_tables.h"

namespace atlas {

namespace {

using Tables = std::shared_ptr<const std::vector<KeptTable>>;

class KeptRows : public RowSource
{
public:
    KeptRows(Tables of, size_t index) : tables(std::move(of)), table((*tables)[index]), unsaid(table.remarks)
    {
    }

    std::expected<std::optional<TableRow>, Problem> next() override
    {
        if (at == table.rows.size()) return std::nullopt;
        return table.rows[at++];
    }
    std::optional<double> progress() const override
    {
        return table.rows.empty() ? 1.0 : double(at) / double(table.rows.size());
    }
    QList<Problem> remarks() override { return std::exchange(unsaid, {}); }

private:
    Tables tables;
    const KeptTable& table;
    QList<Problem> unsaid;
    size_t at = 0;
};

class KeptFile : public TableFile
{
public:
    explicit KeptFile(std::vector<KeptTable> of)
        : kept(std::make_shared<const std::vector<KeptTable>>(std::move(of)))
    {
        for (const KeptTable& each : *kept) heads.push_back(each.head);
    }
    const std::vector<TableHead>& tables() const override { return heads; }
    std::expected<std::unique_ptr<RowSource>, Problem> rows(size_t table) override
    {
        return std::make_unique<KeptRows>(kept, table);
    }

private:
    Tables kept;
    std::vector<TableHead> heads;
};

}

std::unique_ptr<TableFile> keptTables(std::vector<KeptTable> tables)
{
    return std::make_unique<KeptFile>(std::move(tables));
}

}
