#include "tests/model/items/exchange/import_bench.h"

#include "model/geo/country_names.h"
#include "tests/model/items/strict_tester.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QSignalSpy>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray countries = "Pays;Statut;Depuis\n"
                             "Royaume-Uni;Membre;mars 2025\n"
                             "Congo;Membre;2025-04-01\n"
                             "Japon;Membre;un jour\n"
                             "Pays-Bas;Membre;2025\n";

bool speaksOf(const Dossier& dossier, const QString& actor, const QString& since)
{
    return std::ranges::any_of(dossier.statusClaims, [&](const StatusClaim& claim) {
        return claim.actor.text() == actor && claim.span && claim.span->toString() == since;
    });
}

}

// An import that scatters itself over the undo stack, or that cannot be taken back, costs the user's dossier.
TEST_CASE("A table becomes one edit, which is undone byte for byte")
{
    ImportBench bench;
    const QByteArray before = bench.dossier();
    bench.open(u"pays.csv"_s, countries);
    REQUIRE(bench.importing.stage() == TableImport::Choosing);
    CHECK(bench.importing.rowKind() == int(RowKind::StatusClaims));
    CHECK(bench.importing.report().rows == 4);
    bench.import();
    REQUIRE(bench.importing.stage() == TableImport::Done);

    const Dossier& after = bench.workspace.document()->history()->dossier();
    CHECK(speaksOf(after, u"GBR"_s, u"2025-03/"_s));
    CHECK(speaksOf(after, u"NLD"_s, u"2025/"_s));
    CHECK(bench.workspace.editor()->undoName() == u"Import 3 rows of “pays.csv”"_s);
    bench.workspace.editor()->undo();
    CHECK(bench.dossier() == before);
    CHECK(!bench.workspace.editor()->canUndo());
}

// A doubtful country is taken for the nearest one without anybody being asked.
TEST_CASE("A doubtful name is left out until somebody says whom it means")
{
    ImportBench bench;
    StrictTester names(*bench.importing.doubtful());
    bench.open(u"pays.csv"_s, countries);
    REQUIRE(bench.importing.doubtful()->rowCount() == 1);
    CHECK(bench.importing.doubtful()->undecided() == 1);
    CHECK(bench.importing.report().imported == 3);

    bench.decide(u"Congo"_s, countryName(u"COD", Language::English));
    CHECK(bench.importing.doubtful()->undecided() == 0);
    CHECK(bench.importing.doubtful()->rowCount() == 1);
    CHECK(bench.importing.report().imported == 4);
    bench.decide(u"Congo"_s, u"Leave out"_s);
    CHECK(bench.importing.report().imported == 3);
    bench.decide(u"Congo"_s, countryName(u"COD", Language::English));
    bench.import();
    CHECK(speaksOf(bench.workspace.document()->history()->dossier(), u"COD"_s, u"2025-04-01/"_s));
}

// What was not understood must be seen in its cell, and go when the column is understood otherwise.
TEST_CASE("A cell that is not understood says so, and a column's other meaning is tried at once")
{
    ImportBench bench;
    StrictTester columns(*bench.importing.columns());
    StrictTester cells(*bench.importing.cells());
    bench.open(u"pays.csv"_s, countries);
    CHECK(bench.cell(2, 2) == u"un jour"_s);
    CHECK(bench.cell(2, 2, ImportCells::RemarkRole) != u""_s);
    CHECK(bench.cell(0, 2, ImportCells::RemarkRole) == u""_s);

    bench.mean(u"Depuis"_s, u"Note"_s);
    CHECK(bench.cell(2, 2, ImportCells::RemarkRole) == u""_s);
    bench.mean(u"Pays"_s, u"Not imported"_s);
    CHECK(bench.importing.report().imported == 0);
    CHECK(!bench.importing.isReady());
    CHECK(bench.importing.columns()->index(0).data(ImportColumns::IgnoredRole).toBool());
}

TEST_CASE("The order of days and months is asked for only where no row decides it")
{
    ImportBench bench;
    bench.open(u"either.csv"_s, "Country,Since\nFrance,03/04/2025\n");
    CHECK(bench.importing.asksDateOrder());
    bench.importing.choices()->setDateOrder(int(DateOrder::MonthFirst));
    bench.await();
    bench.import();
    CHECK(speaksOf(bench.workspace.document()->history()->dossier(), u"FRA"_s, u"2025-03-04/"_s));

    bench.open(u"decided.csv"_s, "Country,Since\nFrance,03/04/2025\nPoland,25/04/2025\n");
    CHECK(!bench.importing.asksDateOrder());
}

// The rows' source would be undone apart from them, or they would cite one that is not there.
TEST_CASE("A new source is made in the same edit")
{
    ImportBench bench;
    const QByteArray before = bench.dossier();
    bench.open(u"pays.csv"_s, countries);
    bench.importing.choices()->setSource(ImportChoices::MakesNew);
    CHECK(!bench.importing.choices()->isComplete());
    bench.importing.choices()->setNewSourceTitle(u"A desk officer’s list"_s);
    bench.await();
    bench.import();
    const Dossier& after = bench.workspace.document()->history()->dossier();
    REQUIRE(after.sources.back().title.in(Language::English) == u"A desk officer’s list"_s);
    CHECK(after.statusClaims.back().citation.source == after.sources.back().id);
    bench.workspace.editor()->undo();
    CHECK(bench.dossier() == before);
}

// Names beyond the rows that are shown would be left out without anybody having seen them.
TEST_CASE("Doubtful names far down a table are asked about before anything is imported")
{
    ImportBench bench;
    const QByteArray before = bench.dossier();
    QByteArray table = "Country,Since\n";
    for (int i = 0; i < 5000; ++i) table += "France,2025-03\n";
    table += "Congo,2025-03\n";
    bench.open(u"long.csv"_s, table);
    CHECK(bench.importing.doubtful()->rowCount() == 0);
    bench.import();
    REQUIRE(bench.importing.stage() == TableImport::Choosing);
    CHECK(bench.importing.problem() != u""_s);
    CHECK(bench.dossier() == before);
    bench.decide(u"Congo"_s, u"Leave out"_s);
    bench.import();
    CHECK(bench.importing.stage() == TableImport::Done);
}

TEST_CASE("An import that is stopped changes nothing, and another can begin")
{
    ImportBench bench;
    const QByteArray before = bench.dossier();
    QByteArray table = "Title,Date\n";
    for (int i = 0; i < 100'000; ++i) table += "Meeting " + QByteArray::number(i) + ",2025-03\n";
    bench.open(u"long.csv"_s, table);
    bench.importing.import();
    REQUIRE(bench.importing.stage() == TableImport::Importing);
    bench.importing.stop();
    CHECK(bench.importing.stage() == TableImport::Choosing);
    bench.open(u"pays.csv"_s, countries);
    CHECK(bench.importing.report().rows == 4);
    CHECK(bench.dossier() == before);
    CHECK(!bench.workspace.editor()->canUndo());
}

TEST_CASE("A table can become a dossier of its own")
{
    ImportBench bench;
    bench.open(u"pays.csv"_s, countries);
    CHECK(bench.importing.choices()->title() == u"pays"_s);
    bench.importing.choices()->setAsNewDossier(true);
    bench.importing.choices()->setTitle(u"Des pays"_s);
    bench.await();
    QSignalSpy made(&bench.importing, &TableImport::newDossierMade);
    const QByteArray before = bench.dossier();
    bench.import();
    REQUIRE(bench.importing.stage() == TableImport::Made);
    CHECK(made.count() == 1);
    CHECK(bench.dossier() == before);
    bench.importing.openMade();
    CHECK(bench.importing.stage() == TableImport::Done);
    const Dossier& fresh = bench.workspace.document()->history()->dossier();
    CHECK(fresh.title.in(Language::English) == u"Des pays"_s);
    CHECK(fresh.statusClaims.size() == 3);
}

TEST_CASE("A pasted table, and a separator that was not the one that was found")
{
    ImportBench bench;
    bench.importing.openText(u"Country\tSince\nFrance\t2025-03\n"_s);
    bench.await();
    CHECK(bench.importing.name() == u"Pasted table"_s);
    CHECK(bench.importing.report().imported == 1);

    bench.open(u"odd.csv"_s, "Country;Since,Note\nFrance;2025-03,x\n");
    const QString found = bench.importing.separator();
    bench.importing.setSeparator(found == u";"_s ? u","_s : u";"_s);
    bench.await();
    CHECK(bench.importing.separator() != found);
    CHECK(bench.importing.stage() == TableImport::Choosing);
}

TEST_CASE("A file that cannot be read is told in a sentence")
{
    ImportBench bench;
    bench.importing.openFile(QUrl::fromLocalFile(bench.path(u"nowhere.csv"_s)));
    bench.await();
    CHECK(bench.importing.stage() == TableImport::Nothing);
    CHECK(bench.importing.problem().endsWith(u'.'));
    bench.open(u"broken.xlsx"_s, "PK\3\4 not much of a workbook");
    CHECK(bench.importing.stage() == TableImport::Nothing);
    CHECK(bench.importing.problem().endsWith(u'.'));
}
