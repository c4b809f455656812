#include "tests/model/exchange/foreign/foreign.h"

#include "model/exchange/table/write_tables.h"

#include <catch2/generators/catch_generators_range.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<ExchangeFormat> foreignFormats{
    ExchangeFormat::Xlsx, ExchangeFormat::Ods,        ExchangeFormat::GeoJson,  ExchangeFormat::Kml,
    ExchangeFormat::Kmz,  ExchangeFormat::GeoPackage, ExchangeFormat::ICalendar};

/// As our exports make them, with all that is difficult in a text.
WrittenTable events()
{
    return {
        u"events"_s,
        {{u"id"_s},
         {u"title"_s},
         {u"title (fr)"_s},
         {u"when"_s},
         {u"begin"_s, ColumnKind::Begin},
         {u"end"_s, ColumnKind::End},
         {u"place"_s},
         {u"lon"_s, ColumnKind::Longitude},
         {u"lat"_s, ColumnKind::Latitude},
         {u"importance"_s, ColumnKind::Number},
         {u"source date"_s, ColumnKind::Day},
         {u"summary"_s},
         {u"quote"_s}},
        {{u"london"_s, u"London, 1 < 2 & \"quoted\"; more"_s, u"Londres"_s, u"2025-03"_s, u"2025-03-01"_s,
          u"2025-03-31"_s, u"Lancaster House"_s, u"-0.1276"_s, u"51.5072"_s, u"3"_s, u"2025-03-02"_s,
          u"two\nlines"_s, u"=SUM(1)"_s},
         {u"kyiv"_s, u"Київ 🇺🇦"_s, QString(), u"2026-01-03"_s, u"2026-01-03"_s, u"2026-01-03"_s, QString(),
          QString(), QString(), QString(), QString(), u"[1, 2] {\"json\": true}"_s, u"of:=1+1"_s},
         {u"undated"_s, u"No day"_s, u"a = b % c"_s, QString(), QString(), QString(), u"nowhere; at all"_s,
          u"2.123456789"_s, u"48"_s, u"12"_s, u"2026-01-06"_s, u"2025/03/02 is no date"_s, u"'of:=1"_s}}};
}

}

TEST_CASE("A table written in a format of other programs is read again cell by cell")
{
    const ExchangeFormat format = GENERATE(from_range(foreignFormats));
    CAPTURE(formatName(format));
    const Scratch scratch;
    const QString path = scratch.path(u"out"_s + suffixOf(format));
    const auto written = writeTables(path, format, {events()}, exchangeProgram(), Language::English);
    if (!written) FAIL(written.error().sentence.toStdString());
    const auto file = openTables(path, {}, exchangeProgram(), Language::English);
    if (!file) FAIL(file.error().sentence.toStdString());
    const ReadTable read = readTable(**file);
    REQUIRE(read.rows.size() == 3);
    const WrittenTable table = events();
    for (size_t row = 0; row < table.rows.size(); ++row)
        for (size_t column = 0; column < table.columns.size(); ++column) {
            CAPTURE(row, table.columns[column].name);
            CHECK(cell(read, table.columns[column].name, qsizetype(row)) ==
                  table.rows[row][qsizetype(column)]);
        }
    CHECK(read.remarks.isEmpty());
}

TEST_CASE("The same tables are the same bytes")
{
    const ExchangeFormat format = GENERATE(from_range(foreignFormats));
    CAPTURE(formatName(format));
    const Scratch scratch;
    QByteArray files[2];
    for (QByteArray& each : files) {
        const QString path = scratch.path(u"out"_s + suffixOf(format));
        REQUIRE(writeTables(path, format, {events()}, exchangeProgram(), Language::English));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        each = file.readAll();
    }
    CHECK((files[0] == files[1])); // not the bytes themselves in the message
    CHECK_FALSE(files[0].isEmpty());
}

TEST_CASE("Workbooks and packages hold all tables, each by its name")
{
    const ExchangeFormat format =
        GENERATE(ExchangeFormat::Xlsx, ExchangeFormat::Ods, ExchangeFormat::GeoPackage);
    CAPTURE(formatName(format));
    const Scratch scratch;
    const QString path = scratch.path(u"out"_s + suffixOf(format));
    const WrittenTable sources{
        u"sources"_s,
        {{u"id"_s}, {u"year"_s, ColumnKind::Number}, {u"day"_s, ColumnKind::Day}},
        {{u"afp"_s, u"about 2026"_s, u"1899-12-31"_s}, {u"bbc"_s, u"2026"_s, u"2026-01-06"_s}}};
    REQUIRE(writeTables(path, format, {events(), sources}, exchangeProgram(), Language::English));
    const auto file = openTables(path, {}, exchangeProgram(), Language::English);
    REQUIRE(file);
    REQUIRE((*file)->tables().size() == 2);
    CHECK((*file)->tables()[1].name == u"sources"_s);
    const ReadTable read = readTable(**file, 1);
    CHECK(cell(read, u"year"_s, 0) == u"about 2026"_s);
    CHECK(cell(read, u"day"_s, 0) == u"1899-12-31"_s);
    CHECK(cell(read, u"day"_s, 1) == u"2026-01-06"_s);
}

TEST_CASE("No cell of a written workbook is a formula")
{
    for (const auto& [format, part] :
         {std::pair{ExchangeFormat::Xlsx, QByteArray("xl/worksheets/sheet1.xml")},
          std::pair{ExchangeFormat::Ods, QByteArray("content.xml")}}) {
        CAPTURE(formatName(format));
        const Scratch scratch;
        const QString path = scratch.path(u"out"_s + suffixOf(format));
        REQUIRE(writeTables(path, format, {events()}, exchangeProgram(), Language::English));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray xml = unzipped(file.readAll(), part);
        CHECK_FALSE(xml.isEmpty());
        CHECK_FALSE(xml.contains("<f>"));
        CHECK_FALSE(xml.contains("formula"));
    }
}
