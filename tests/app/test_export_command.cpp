#include "tests/app/asked.h"
#include "tests/support/data.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

Answer exported(const ExportCommand& command)
{
    // No process is needed for what is written here.
    return answer([](const ExportCommand& asked, QTextStream& out,
                     QTextStream& errors) { return runExport(asked, ExchangeProgram{}, out, errors); },
                  command);
}

ExportCommand everythingTo(const QString& output, ExportedTable table = ExportedTable::Events)
{
    ExportCommand command;
    command.dossier.file = dataPath(u"dossiers/good/everything.json"_s);
    command.dossier.lens = u"all"_s;
    command.table = table;
    command.output = output;
    return command;
}

QString textOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

}

// Catches a file whose losses nobody is told of.
TEST_CASE("an export says what it wrote and what it could not carry", "[commands]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"events.csv"_s);
    const Answer given = exported(everythingTo(path));
    CHECK(given.exit == Exit::Done);
    CHECK(given.errors.isEmpty());
    CHECK(given.out.startsWith(path + ": 3 events, 0 claims on who has which status, 2 sources\n"_L1));
    CHECK(given.out.contains(u"This format does not carry:\n  3 claims on who has which status\n"_s));
    CHECK(given.out.contains(u"  1 scenario\n"_s));
    CHECK_FALSE(given.out.contains(u"left out"_s));
    CHECK(textOf(path).contains(u"They meet"_s));
}

// Catches JSON that says something else than the text.
TEST_CASE("an export's answer as JSON names each loss by a stable word", "[commands]")
{
    const QTemporaryDir folder;
    ExportCommand command = everythingTo(folder.filePath(u"sources.csv"_s), ExportedTable::Sources);
    command.json = true;
    const QJsonObject told = exported(command).json();
    CHECK(told[u"format"].toString() == u"CSV");
    CHECK(told[u"accordingTo"].toString() == u"all");
    CHECK(told[u"events"].toInt() == 0);
    CHECK(told[u"sources"].toInt() == 2);
    const QJsonObject first = told[u"losses"].toArray().at(0).toObject();
    CHECK(first == QJsonObject{{u"kind"_s, u"event"_s}, {u"count"_s, 3}, {u"sentence"_s, u"3 events"_s}});
}

// Catches an export that says what the sources chosen do not.
TEST_CASE("an export through a lens says how many sources it leaves out", "[commands]")
{
    const QTemporaryDir folder;
    ExportCommand command = everythingTo(folder.filePath(u"events.csv"_s));
    command.dossier.lens = u"gazette"_s;
    const Answer given = exported(command);
    CHECK(given.out.contains(u"What 1 other source says is left out.\n"_s));
    CHECK_FALSE(textOf(command.output).contains(u"bulletin"_s));
}

// Catches cells that a spreadsheet runs, or that read otherwise than they are written.
TEST_CASE("what is hostile in a dossier is harmless in its export", "[commands]")
{
    const QTemporaryDir folder;
    ExportCommand command;
    command.dossier.file = writeFile(folder, u"hostile.json"_s, R"json({
        "format": "coalition-dossier/1", "title": "Hostile",
        "sources": [{ "id": "a", "title": "=cmd|' /C calc'!A0" }],
        "statuses": [{ "id": "member", "label": "@SUM(1+1)*cmd", "colour": "#2A6796" }],
        "events": [{ "id": "one", "title": "=HYPERLINK(\"http://example.org\")", "when": "2025-03",
                     "summary": "+1\n-2\n<script>alert(1)</script>, \"quoted\"; \u202Ereversed\u202C" }]})json");
    command.output = folder.filePath(u"events.csv"_s);
    const Answer given = exported(command);
    CHECK(given.exit == Exit::Done);
    CHECK(given.out.contains(u"  hidden characters in "_s));
    const QString text = textOf(command.output);
    CHECK_FALSE(text.contains(u'\u202E'));
    CHECK_FALSE(text.contains(u'\u202C'));
    CHECK_FALSE(text.contains(u",=HYPERLINK"_s));
    CHECK_FALSE(text.contains(u"\"=HYPERLINK"_s));
    CHECK(text.contains(u"'=HYPERLINK"_s));
    CHECK(text.contains(u"'=cmd"_s));
    CHECK(text.contains(u"<script>"_s));
}

// Catches half a file, and what was there overwritten by a failure.
TEST_CASE("what cannot be exported is a sentence, and no file", "[commands]")
{
    const QTemporaryDir folder;
    const Answer nowhere = exported(everythingTo(folder.filePath(u"missing/events.csv"_s)));
    CHECK(nowhere.exit == Exit::CannotAccess);
    CHECK(nowhere.errors.count(u'\n') == 1);
    CHECK(nowhere.errors.contains(u"missing/events.csv"_s));
    CHECK(nowhere.out.isEmpty());

    ExportCommand unread = everythingTo(folder.filePath(u"events.csv"_s));
    unread.dossier.file = folder.filePath(u"none.json"_s);
    CHECK(exported(unread).exit == Exit::CannotAccess);

    ExportCommand foreign = everythingTo(folder.filePath(u"events.xlsx"_s));
    foreign.format = ExchangeFormat::Xlsx;
    const Answer noProgram = exported(foreign);
    CHECK(noProgram.exit == Exit::CannotAccess);
    CHECK(noProgram.errors.count(u'\n') == 1);
    CHECK(QDir(folder.path()).isEmpty());
}

// Catches an export that differs from one minute to the next.
TEST_CASE("the same dossier exports as the same bytes", "[commands]")
{
    const QTemporaryDir folder;
    for (const QString& name : {u"one.csv"_s, u"two.csv"_s, u"one.timeline.json"_s, u"two.timeline.json"_s}) {
        ExportCommand command = everythingTo(folder.filePath(name));
        command.format = formatOfName(name).value_or(ExchangeFormat::Csv);
        REQUIRE(exported(command).exit == Exit::Done);
    }
    CHECK(textOf(folder.filePath(u"one.csv"_s)) == textOf(folder.filePath(u"two.csv"_s)));
    CHECK(textOf(folder.filePath(u"one.timeline.json"_s)) == textOf(folder.filePath(u"two.timeline.json"_s)));
}
