#include "model/exchange/export/export_tables.h"
#include "model/history/history.h"
#include "tests/model/exchange/export/rows_of.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<WrittenTable> tablesOf(const ExportChoice& choice)
{
    const History history(dossierOf(u"good/everything.json"_s), Lens::all());
    return exportTables(history, choice);
}

std::optional<Day> on(QStringView iso)
{
    return Day::fromIso(iso);
}

}

// Catches a sheet that is missing, and one that was asked for but lies behind others.
TEST_CASE("A workbook has a sheet for each kind of thing, the one asked for first")
{
    const auto namesOf = [](ExportedTable table) {
        QStringList names;
        for (const WrittenTable& each : tablesOf({.format = ExchangeFormat::Xlsx, .table = table}))
            names.append(each.name);
        return names;
    };
    CHECK(namesOf(ExportedTable::Events) == QStringList{u"events"_s, u"members"_s, u"sources"_s, u"names"_s});
    CHECK(namesOf(ExportedTable::Sources) == QStringList{u"sources"_s, u"events"_s, u"members"_s, u"names"_s});
}

// Catches an interval that comes out as something else than its two ends.
TEST_CASE("A status claim has its interval's ends as they are stated")
{
    const WrittenTable members = tablesOf({.format = ExchangeFormat::Csv, .table = ExportedTable::Members}).front();
    const QList<NamedRow> iceland = rowsWhere(members, u"country"_s, u"ISL"_s);
    REQUIRE(iceland.size() == 1);
    CHECK(iceland.front()[u"country name"_s] == u"Iceland");
    CHECK(iceland.front()[u"status label"_s] == u"Member");
    CHECK(iceland.front()[u"since"_s] == u"2020-03");
    CHECK(iceland.front()[u"until"_s] == u"2021-06");
    const QList<NamedRow> council = rowsWhere(members, u"country"_s, u"council"_s);
    REQUIRE(council.size() == 1);
    CHECK(council.front()[u"since"_s] == u"2020~");
    CHECK(council.front()[u"until"_s] == u"..");
    CHECK(council.front()[u"inferred"_s] == u"yes");
}

// Catches members of another day, and a possible one passed off as certain.
TEST_CASE("Members of a day are those who have a status then, with its certainty")
{
    const auto statusesOn = [](QStringView iso) {
        QStringList told;
        const auto tables =
            tablesOf({.format = ExchangeFormat::Csv, .table = ExportedTable::Members, .at = on(iso)});
        for (const NamedRow& row : rowsWhere(tables.front(), u"entry"_s, u"status"_s))
            told.append(row[u"country"_s] + u' ' + row[u"certainty"_s]);
        return told;
    };
    CHECK(statusesOn(u"2019-01-01").isEmpty());
    CHECK(statusesOn(u"2020-03-15") == QStringList{u"ISL possible"_s, u"council possible"_s, u"MLT possible"_s});
    CHECK(statusesOn(u"2021-01-15") == QStringList{u"ISL certain"_s, u"council certain"_s, u"MLT certain"_s});
    CHECK(statusesOn(u"2022-01-15") == QStringList{u"council certain"_s});
}

// Catches a date's own fields of a source that fall away.
TEST_CASE("A source's row has all that is known of it")
{
    const WrittenTable sources = tablesOf({.format = ExchangeFormat::Csv, .table = ExportedTable::Sources}).front();
    const NamedRow row = rowsWhere(sources, u"source"_s, u"gazette"_s).front();
    const NamedRow known{{u"entry"_s, u"source"_s},
                         {u"language"_s, u"en"_s},
                         {u"source"_s, u"gazette"_s},
                         {u"source title"_s, u"La Gazette"_s},
                         {u"source title (fr)"_s, u"La Gazette"_s},
                         {u"source short title"_s, u"Gazette"_s},
                         {u"publisher"_s, u"Gazette Press"_s},
                         {u"author"_s, u"A. Writer"_s},
                         {u"source date"_s, u"2021-01-05"_s},
                         {u"source date inferred"_s, u"yes"_s},
                         {u"source date note"_s, u"It says yesterday."_s},
                         {u"address"_s, u"https://gazette.example/1"_s},
                         {u"tier"_s, u"press"_s},
                         {u"source language"_s, u"fr"_s}};
    CHECK(row == known);
}

// Catches names without which an import cannot tell whom an id means.
TEST_CASE("Ids that are no country's come with their names")
{
    const WrittenTable table = tablesOf({.format = ExchangeFormat::Csv}).front();
    const QList<NamedRow> actors = rowsWhere(table, u"entry"_s, u"actor"_s);
    REQUIRE(actors.size() == 2);
    CHECK(actors[0][u"id"_s] == u"ISL");
    CHECK(actors[0][u"aliases"_s] == u"Ísland");
    CHECK(actors[1][u"id"_s] == u"council");
    CHECK(actors[1][u"actor kind"_s] == u"organisation");
    CHECK(rowsWhere(table, u"entry"_s, u"theme"_s).size() == 1);
}

// Catches a table without a head where a dossier has nothing to say.
TEST_CASE("A table without rows still has a head")
{
    const History history(std::make_shared<const Dossier>(), Lens::all());
    const auto tables = exportTables(history, {.format = ExchangeFormat::Csv});
    CHECK(tables.front().rows.empty());
    CHECK(tables.front().columns.size() == 2);
}
