#include "model/items/exchange/table_export.h"
#include "model/items/workspace.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

struct ExportBench {
    QTemporaryDir folder;
    Workspace workspace;
    TableExport exporting;

    ExportBench()
    {
        REQUIRE(workspace.document()->open(Document::bundledPath()));
        exporting.setProperty("session", QVariant::fromValue(workspace.session()));
        exporting.setProperty("document", QVariant::fromValue(workspace.document()));
        exporting.begin();
        await();
    }

    void await()
    {
        constexpr int patience = 30'000; // milliseconds until work counts as never done
        REQUIRE(QTest::qWaitFor([this] { return !exporting.isWeighing() && !exporting.isWriting(); }, patience));
    }

    void choose(const QString& format)
    {
        const QList<OfferedFormat> offered = exporting.formats();
        for (int i = 0; i < offered.size(); ++i)
            if (offered[i].name == format) exporting.setFormat(i);
        await();
    }

    QString path(const QString& name) const { return folder.filePath(name); }
};

}

// Somebody who is not told what a calendar leaves out takes it for the dossier.
TEST_CASE("What a format holds and loses is told before anything is written")
{
    ExportBench bench;
    bench.choose(u"CSV"_s);
    CHECK(bench.exporting.asksTable());
    const QStringList csv = bench.exporting.losses();
    bench.choose(u"iCalendar"_s);
    CHECK(!bench.exporting.asksTable());
    CHECK(!bench.exporting.asksDay());
    CHECK(bench.exporting.losses() != csv);
    CHECK(!bench.exporting.losses().isEmpty());
    CHECK(bench.exporting.contents().contains(u"events"_s));
    CHECK(QDir(bench.folder.path()).isEmpty());
}

TEST_CASE("The file is named after what is in it")
{
    ExportBench bench;
    bench.workspace.session()->setDay(*Day::fromIso(u"2026-01-06"));
    bench.exporting.setTable(int(ExportedTable::Members));
    bench.exporting.setAsOfDay(true);
    bench.await();
    CHECK(bench.exporting.suggestedName() == u"coalition-of-the-willing-members-2026-01-06.csv"_s);
    CHECK(bench.exporting.dayWords() == u"6 January 2026"_s);
}

TEST_CASE("A file is written whole, beside nothing else, over what was there")
{
    ExportBench bench;
    const QString path = bench.path(u"events.csv"_s);
    bench.exporting.writeTo(path);
    bench.await();
    CHECK(!bench.exporting.hasFailed());
    CHECK(bench.exporting.writtenPath() == path);
    bench.exporting.writeTo(path);
    bench.await();
    CHECK(QDir(bench.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
          == QStringList{u"events.csv"_s});
    CHECK(QFile(path).size() > 1000);
}

TEST_CASE("An export that is stopped leaves the file that was there")
{
    ExportBench bench;
    const QString path = bench.path(u"events.csv"_s);
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    bench.exporting.writeTo(path);
    bench.exporting.stop();
    bench.choose(u"Excel"_s); // after the work that was stopped, on the same thread
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "old");
}

// With its last suffix alone, "coalition.timeline.json" is one key away from the dossier's own name.
TEST_CASE("The open dossier is never replaced by an export of itself")
{
    ExportBench bench;
    const QString path = bench.path(u"mine.json"_s);
    REQUIRE(QFile::copy(Document::bundledPath(), path));
    REQUIRE(QFile::link(path, bench.path(u"link.json"_s)));
    REQUIRE(bench.workspace.document()->open(path));
    const QByteArray before = bench.workspace.document()->history()->dossier().bytes;
    bench.choose(u"TimelineJS"_s);
    for (const QString& name : {u"mine.json"_s, u"link.json"_s}) {
        bench.exporting.writeTo(bench.path(name));
        bench.await();
        CHECK(bench.exporting.hasFailed());
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == before);
}

TEST_CASE("A link that is exported to stays, and what it leads to is written")
{
    ExportBench bench;
    const QString path = bench.path(u"events.csv"_s);
    const QString link = bench.path(u"link.csv"_s);
    REQUIRE(QFile::link(path, link));
    bench.exporting.writeTo(link);
    bench.await();
    CHECK(!bench.exporting.hasFailed());
    CHECK(QFileInfo(link).isSymLink());
    CHECK(QFile(path).size() > 1000);
}

TEST_CASE("A place that cannot be written to is told in a sentence")
{
    ExportBench bench;
    bench.exporting.writeTo(bench.path(u"no/such/folder/events.csv"_s));
    bench.await();
    CHECK(bench.exporting.hasFailed());
    CHECK(bench.exporting.message().endsWith(u'.'));
    CHECK(bench.exporting.writtenPath().isEmpty());
}
