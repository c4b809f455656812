#include "tests/model/exchange/table/scratch.h"
#include "tests/support/rounds.h"

#include "model/exchange/table/write_tables.h"

#include <QDir>
#include <QFileInfo>

#include <random>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

ReadTable writtenAndRead(const WrittenTable& table)
{
    const Scratch scratch;
    const QString path = scratch.path(u"out.csv"_s);
    REQUIRE(writeTables(path, ExchangeFormat::Csv, {table}, {}, Language::English));
    const auto file = openTables(path, {}, {}, Language::English);
    REQUIRE(file);
    return readTable(**file);
}

/// Of what is difficult: separators, quotation marks, line breaks, formulas, letters beyond ASCII and the
/// BMP.
QString randomCell(std::mt19937& random)
{
    static const QStringList pieces{u","_s,  u";"_s, u"\""_s,     u"\n"_s,     u"\t"_s, u" "_s, u"="_s,
                                    u"-"_s,  u"+"_s, u"@"_s,      u"'"_s,      u"a"_s,  u"é"_s, u"Київ"_s,
                                    u"🇺🇦"_s, u"0"_s, u"\u202E"_s, u"\uFEFF"_s, u"＝"_s};
    QString cell;
    for (size_t left = random() % 5; left > 0; --left)
        cell += pieces[qsizetype(random() % size_t(pieces.size()))];
    return cell;
}

}

TEST_CASE("Any table written as CSV is read again cell by cell")
{
    std::mt19937 random(20260106);
    for (int round = 0; round < rounds(300); ++round) {
        CAPTURE(round);
        WrittenTable table{u"t"_s, {}, {}};
        const size_t columns = 1 + random() % 5;
        for (size_t i = 0; i < columns; ++i) table.columns.push_back({u"column %1"_s.arg(i)});
        for (size_t left = random() % 8; left > 0; --left) {
            QStringList row;
            for (size_t i = 0; i < columns; ++i) row.append(randomCell(random));
            table.rows.push_back(row);
        }
        const ReadTable read = writtenAndRead(table);
        CHECK(read.rows == QList<QStringList>(table.rows.begin(), table.rows.end()));
    }
}

TEST_CASE("No cell of written CSV begins a formula, and numbers keep their sign")
{
    const Scratch scratch;
    const QString path = scratch.path(u"out.csv"_s);
    const WrittenTable table{u"t"_s,
                             {{u"=x"_s}, {u"lat"_s, ColumnKind::Latitude}},
                             {{u"=HYPERLINK(\"http://x\")"_s, u"-12.5"_s}, {u"'@SUM(1)"_s, QString()}}};
    REQUIRE(writeTables(path, ExchangeFormat::Csv, {table}, {}, Language::English));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() ==
          "\xEF\xBB\xBF'=x,lat\r\n\"'=HYPERLINK(\"\"http://x\"\")\",-12.5\r\n''@SUM(1),\r\n");
    CHECK(writtenAndRead(table).rows == QList<QStringList>(table.rows.begin(), table.rows.end()));
}

TEST_CASE("Where nothing can be written there is a sentence, and nothing half-written")
{
    const Scratch scratch;
    const auto written = writeTables(scratch.path(u"no/such/out.csv"_s), ExchangeFormat::Csv,
                                     {{u"t"_s, {{u"a"_s}}, {}}}, {}, Language::English);
    REQUIRE_FALSE(written);
    CHECK(written.error().sentence.startsWith(u"The file could not be written"_s));
    const QString path = scratch.write(u"old.xlsx"_s, "old");
    const auto foreign = writeTables(path, ExchangeFormat::Xlsx, {{u"t"_s, {{u"a"_s}}, {}}},
                                     {u"/no/such/program"_s}, Language::English);
    REQUIRE_FALSE(foreign);
    CHECK(foreign.error().sentence.contains(u"coalition-atlas-exchange"_s));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "old");
    CHECK(QFileInfo(path).dir().entryList(QDir::Files).size() == 1);
}
