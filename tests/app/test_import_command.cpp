#include "app/commands/import.h"
#include "model/io/load.h"
#include "tests/app/asked.h"
#include "tests/support/data.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

Answer import(const QStringList& words)
{
    const auto command = parseCommandLine(QStringList{u"import"_s} + words);
    if (!command) return {Exit::WrongUsage, {}, command.error()};
    return answer(
        [](const ImportCommand& asked, QTextStream& out, QTextStream& errors) { return runImport(asked, {}, out, errors); },
        std::get<ImportCommand>(*command));
}

QString french()
{
    return dataPath(u"exchange/membres.csv"_s);
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

}

// The report and the remarks go to the wrong place, or the dossier is not written.
TEST_CASE("A spreadsheet becomes a dossier, with a report")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.json"_s);
    const Answer answer = import({french(), u"-o"_s, path});
    CHECK(answer.exit == Exit::Done);
    CHECK(answer.out.startsWith(u"8 rows, 6 imported, 1 left out, 1 empty\nMade: 6 status claims, 1 source, 2 statuses\n"_s));
    CHECK(answer.errors.contains(french() + u":7: warning: Depuis: “bientôt” was not understood as a date"_s));
    const auto loaded = loadDossier(path);
    REQUIRE(loaded);
    CHECK(loaded->dossier->statusClaims.size() == 6);
    CHECK(loaded->dossier->title.in(Language::French) == u"membres"_s);

    const Answer json = import({french(), u"-o"_s, path, u"--json"_s, u"--lang"_s, u"fr"_s});
    const QJsonObject report = json.json();
    CHECK(report[u"imported"_s] == 6);
    CHECK(report[u"made"_s][u"statusClaims"_s] == 6);
}

TEST_CASE("A dossier is added to")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.json"_s);
    REQUIRE(import({french(), u"-o"_s, path}).exit == Exit::Done);
    const Answer again = import({french(), u"--into"_s, path, u"-o"_s, path});
    CHECK(again.exit == Exit::DataErrors); // nothing new
    CHECK(again.errors.contains(u"nothing was imported, and nothing written"_s));
    write(folder.filePath(u"more.csv"_s), "Was;Ort\nGipfel;Wien\n");
    const Answer more = import({folder.filePath(u"more.csv"_s), u"--into"_s, path, u"--column"_s, u"Was=title"_s,
                                u"--column"_s, u"Ort=place"_s, u"--rows"_s, u"events"_s, u"-o"_s, path});
    CHECK(more.exit == Exit::Done);
    const auto loaded = loadDossier(path);
    REQUIRE(loaded);
    CHECK(loaded->dossier->statusClaims.size() == 6);
    REQUIRE(loaded->dossier->events.size() == 1);
    CHECK(loaded->dossier->events[0].place.size() == 1);
}

// The only source is what a bare claim rests on; beside a second one it would rest on nothing.
TEST_CASE("What stood in a dossier of one source keeps it when the import brings another")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.json"_s);
    write(path, R"({
  "format": "coalition-dossier/1", "title": "T",
  "sources": [{ "id": "gazette", "title": "The Gazette" }],
  "statuses": [{ "id": "member", "label": "Member", "colour": "#2A6796", "counted": true }],
  "claims": [{ "actors": ["AUT"], "status": "member", "since": "2024" }]
})");
    write(folder.filePath(u"more.csv"_s), "Country,Status,Since,Source\nHungary,Member,2025,The Post\n");
    const Answer answer = import({folder.filePath(u"more.csv"_s), u"--into"_s, path, u"-o"_s, path});
    CHECK(answer.exit == Exit::Done);
    CHECK(answer.errors.isEmpty());
    const auto loaded = loadDossier(path);
    REQUIRE(loaded);
    REQUIRE(loaded->dossier->statusClaims.size() == 2);
    CHECK(loaded->dossier->statusClaims[0].citation.source.text() == u"gazette"_s);
    CHECK(loaded->dossier->statusClaims[1].citation.source.text() == u"the-post"_s);
}

TEST_CASE("What cannot be imported is said with its exit code")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"out.json"_s);
    CHECK(import({folder.filePath(u"none.csv"_s), u"-o"_s, out}).exit == Exit::CannotAccess);
    CHECK(import({french()}).exit == Exit::WrongUsage);
    CHECK(import({french(), u"-o"_s, u"out.csv"_s}).exit == Exit::WrongUsage);
    CHECK(import({french(), u"-o"_s, out, u"--column"_s, u"Pays=nonsense"_s}).exit == Exit::WrongUsage);
    CHECK(import({french(), u"-o"_s, out, u"--column"_s, u"Payz=country"_s}).errors.contains(u"Did you mean “Pays”?"_s));
    CHECK(import({french(), u"-o"_s, out, u"--table"_s, u"none"_s}).exit == Exit::WrongUsage);
    CHECK(import({french(), u"-o"_s, out, u"--separator"_s, u"ab"_s}).exit == Exit::WrongUsage);
    CHECK(import({french(), u"-o"_s, folder.filePath(u"no/such/out.json"_s)}).exit == Exit::CannotAccess);
    CHECK_FALSE(QFile::exists(out));

    const QString dossier = folder.filePath(u"dossier.json"_s);
    write(dossier, R"({"format": "coalition-dossier/1", "title": "T", "sources": [], "statuses": []})");
    const Answer already = import({dossier, u"-o"_s, out});
    CHECK(already.exit == Exit::WrongUsage);
    CHECK(already.errors.contains(u"is a dossier already"_s));
    const QString slides = folder.filePath(u"slides.timeline.json"_s);
    write(slides, R"({"events": [{"start_date": {"year": "2025"}, "text": {"headline": "They meet"}}]})");
    CHECK(import({slides, u"-o"_s, slides}).exit == Exit::WrongUsage); // it would be gone
    CHECK(import({french(), u"--into"_s, dossier, u"--source"_s, u"nobody"_s, u"-o"_s, out}).exit == Exit::WrongUsage);
    write(folder.filePath(u"broken.json"_s), "{");
    CHECK(import({french(), u"--into"_s, folder.filePath(u"broken.json"_s), u"-o"_s, out}).exit == Exit::DataErrors);
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("What a column means may be said for several at once")
{
    const auto command = parseCommandLine({u"import"_s, u"a.csv"_s, u"--column"_s, u"A, b=title,C=when"_s,
                                           u"--column"_s, u"D=end day"_s, u"-o"_s, u"o.json"_s});
    REQUIRE(command);
    const auto& columns = std::get<ImportCommand>(*command).choice.columns;
    REQUIRE(columns.size() == 3);
    CHECK(columns[0] == std::pair(u"A, b"_s, ColumnRole::Title));
    CHECK(columns[1] == std::pair(u"C"_s, ColumnRole::When));
    CHECK(columns[2] == std::pair(u"D"_s, ColumnRole::EndDay));
    CHECK_FALSE(parseCommandLine({u"import"_s, u"a.csv"_s, u"-o"_s, u"o.json"_s, u"-o"_s, u"p.json"_s}));
}
