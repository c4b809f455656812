#include "tests/model/exchange/import/imported.h"
#include "tests/support/print.h"
#include "tests/support/rounds.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// A table that is made row by row, as a large file is read.
class MadeTable final : public TableFile
{
public:
    explicit MadeTable(qint64 rows) : count(rows) {}
    const std::vector<TableHead>& tables() const override { return heads; }
    std::expected<std::unique_ptr<RowSource>, Problem> rows(size_t) override { return std::make_unique<Rows>(count); }

private:
    class Rows final : public RowSource
    {
    public:
        explicit Rows(qint64 rows) : count(rows) {}
        std::expected<std::optional<TableRow>, Problem> next() override
        {
            if (at == count) return std::nullopt;
            static const QStringList countries{u"France"_s, u"Royaume-Uni"_s, u"Польща"_s, u"ESP"_s, u"Nobody"_s};
            const qint64 number = at++;
            const QString day = Day(10'000 + number / 5).toIso();
            return TableRow{number + 2, {countries[number % 5], u"Member"_s, day, u"Post %1"_s.arg(number % 100)}};
        }
        std::optional<double> progress() const override { return double(at) / double(count); }

    private:
        qint64 count;
        qint64 at = 0;
    };

    qint64 count;
    std::vector<TableHead> heads{{u"made"_s, {u"Country"_s, u"Status"_s, u"Since"_s, u"Source"_s}, std::nullopt}};
};

void importRows(qint64 rows)
{
    MadeTable table(rows);
    const Import import = imported(table);
    CHECK(import.report.rows == rows);
    CHECK(import.report.statusClaims == rows / 5 * 4);
    CHECK(import.report.sources == 80);
    CHECK(import.report.skipped == rows / 5);
    CHECK(import.report.remarks.size() + import.report.unlisted == rows / 5);
}

}

// Rows, or remarks on them, get lost where there are many.
TEST_CASE("Many rows are all accounted for")
{
    importRows(rounds(20'000));
}

// The time or the memory that a row takes grows with the table.
TEST_CASE("A million rows are imported", "[.many]")
{
    importRows(1'000'000);
}
