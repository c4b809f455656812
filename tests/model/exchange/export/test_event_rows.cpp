#include "model/exchange/columns.h"
#include "model/exchange/export/export_tables.h"
#include "tests/model/exchange/export/rows_of.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

WrittenTable eventsOf(const Lens& lens, Language language = Language::English)
{
    const History history(dossierOf(u"good/everything.json"_s), lens);
    return exportTables(history, {.format = ExchangeFormat::Csv, .language = language}).front();
}

WrittenTable features()
{
    const History history(dossierOf(u"good/everything.json"_s), Lens::all());
    return exportTables(history, {.format = ExchangeFormat::GeoJson}).front();
}

QStringList namesOf(const WrittenTable& table)
{
    QStringList names;
    for (const WrittenColumn& column : table.columns) names.append(column.name);
    return names;
}

}

// Catches a claim that is attributed to a passage that does not make it, or that has no row.
TEST_CASE("Each passage that speaks of an event has a row, with what it says")
{
    const QList<NamedRow> rows = rowsWhere(eventsOf(Lens::all()), u"id"_s, u"meeting"_s);
    const auto first = rows.front();
    CHECK(first[u"title"_s] == u"They meet");
    CHECK(first[u"kind"_s] == u"meeting");
    CHECK(first[u"source"_s] == u"gazette");
    CHECK(first[u"line"_s] == u"6");
    CHECK(first[u"quote"_s] == u"Ils se réunissent");
    CHECK(first[u"quote (en)"_s] == u"They meet");
    CHECK(first[u"quote language"_s] == u"fr");
    CHECK(first[u"participants"_s] == u"MLT");
    QStringList times;
    for (const NamedRow& row : rows)
        if (row.contains(u"when"_s)) times.append(row[u"when"_s] + " by "_L1 + row[u"source"_s]);
    CHECK(times == QStringList{u"2020-03-02 by gazette"_s, u"2020-03 by bulletin"_s});
    const auto host = std::ranges::find(rows, u"host"_s, [](const NamedRow& row) { return row[u"participants role"_s]; });
    REQUIRE(host != rows.end());
    CHECK((*host)[u"participants"_s] == u"ISL");
    CHECK((*host)[u"participants mode"_s] == u"in-person");
}

// Catches days that a month did not state, and months that lose the days between which they lie.
TEST_CASE("A month stays a month, between its first and its last day")
{
    const QList<NamedRow> rows = rowsWhere(eventsOf(Lens::all()), u"when"_s, u"2020-03"_s);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front()[u"begin"_s] == u"2020-03-01");
    CHECK(rows.front()[u"end"_s] == u"2020-03-31");
}

// Catches a lens that is forgotten on the way out.
TEST_CASE("What a lens does not know is not exported")
{
    const WrittenTable table = eventsOf(Lens::of({SourceId(u"gazette"_s)}));
    CHECK(rowsWhere(table, u"source"_s, u"bulletin"_s).isEmpty());
    CHECK(rowsWhere(table, u"id"_s, u"second"_s).isEmpty());
    CHECK_FALSE(rowsWhere(table, u"id"_s, u"meeting"_s).isEmpty());
    for (const NamedRow& row : rowsOf(table)) CHECK(row[u"participants role"_s] != u"observer");
}

// Catches texts of other languages that get lost, or that stand where the reader's own should.
TEST_CASE("A text stands in the reader's language, its other languages beside it")
{
    const auto summaryOf = [](Language language) {
        return rowsWhere(eventsOf(Lens::all(), language), u"id"_s, u"second"_s).front();
    };
    CHECK(summaryOf(Language::French)[u"summary"_s] == u"Annoncée seulement.");
    CHECK(summaryOf(Language::French)[u"summary (en)"_s] == u"Announced only.");
    CHECK(summaryOf(Language::Ukrainian)[u"summary"_s] == u"Announced only.");
    CHECK(summaryOf(Language::Ukrainian)[u"summary (fr)"_s] == u"Annoncée seulement.");
}

// Catches a column that an import would not know.
TEST_CASE("Every column is one that imports know without asking")
{
    for (const QString& name : namesOf(eventsOf(Lens::all())) + namesOf(features())) {
        INFO(name.toStdString());
        CHECK(columnNamed(name));
    }
}

// Catches an event drawn as often as it has sources, and a place that the row's source never named.
TEST_CASE("On a map an event stands once, with the source of each thing that its own does not say")
{
    const WrittenTable table = features();
    const QList<NamedRow> rows = rowsWhere(table, u"id"_s, u"meeting"_s);
    REQUIRE(rows.size() == 1);
    const NamedRow& row = rows.front();
    CHECK(row[u"title"_s] == u"They meet");
    CHECK(row[u"when"_s] == u"2020-03");
    CHECK(row[u"source"_s] == u"bulletin");
    CHECK(row[u"place"_s] == u"Iceland");
    CHECK_FALSE(row.contains(u"place source"_s));
    CHECK(row[u"summary source"_s] == u"gazette");
    CHECK(row[u"occurrence source"_s] == u"gazette");
    CHECK(row[u"description"_s].contains(u"They agreed.\n"));
    CHECK(row[u"description"_s].contains(u"Source: The Bulletin"));
}
