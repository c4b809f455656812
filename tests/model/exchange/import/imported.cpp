#include "tests/model/exchange/import/imported.h"

#include "model/io/load.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace atlas::test {

using namespace Qt::StringLiterals;

namespace {

class GivenRows final : public RowSource
{
public:
    explicit GivenRows(const QList<QStringList>& given) : rows(given) {}
    std::expected<std::optional<TableRow>, Problem> next() override
    {
        if (at == rows.size()) return std::nullopt;
        const qsizetype row = at++;
        return TableRow{row + 2, rows[row]};
    }
    std::optional<double> progress() const override { return rows.isEmpty() ? 1 : double(at) / double(rows.size()); }

private:
    const QList<QStringList>& rows;
    qsizetype at = 0;
};

Import read(const ImportResult& result)
{
    if (!result) FAIL(result.error().sentence.toStdString());
    REQUIRE(result->has_value());
    const auto loaded = readDossier((*result)->text, u"imported.json"_s);
    if (!loaded) {
        for (const Problem& problem : loaded.error().list) UNSCOPED_INFO(problem.toLine().toStdString());
        UNSCOPED_INFO((*result)->text.toStdString());
    }
    REQUIRE(loaded);
    return {*loaded->dossier, (*result)->report, (*result)->text};
}

std::vector<ChosenTable> chosen(TableFile& file, const Dossier& into, const std::function<void(Mapping&)>& change)
{
    std::vector<ChosenTable> tables;
    for (const size_t table : usualTables(file)) {
        auto mapping = suggestedMapping(file, table, into);
        REQUIRE(mapping);
        if (change) change(*mapping);
        tables.push_back({table, *mapping});
    }
    return tables;
}

bool alwaysOn(std::optional<double>)
{
    return true;
}

}

GivenTable::GivenTable(QStringList columns, QList<QStringList> given)
    : heads{{u"table"_s, std::move(columns), std::nullopt}}, all(std::move(given))
{
}

std::expected<std::unique_ptr<RowSource>, Problem> GivenTable::rows(size_t)
{
    return std::make_unique<GivenRows>(all);
}

QStringList Import::remarks() const
{
    QStringList sentences;
    for (const ImportRemark& remark : report.remarks) sentences.append(remark.sentence);
    return sentences;
}

Import imported(TableFile& file, const std::function<void(Mapping&)>& change)
{
    return read(importAsDossier(file, chosen(file, Dossier(), change), u"Imported"_s, Language::English,
                                Language::English, alwaysOn));
}

Import importedInto(const QByteArray& dossier, TableFile& file, const std::function<void(Mapping&)>& change)
{
    const auto loaded = readDossier(dossier, u"into.json"_s);
    REQUIRE(loaded);
    const DossierText text(dossier);
    return read(importTables(file, chosen(file, *loaded->dossier, change), {text, *loaded->dossier},
                             Language::English, alwaysOn));
}

}
