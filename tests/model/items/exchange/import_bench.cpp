#include "tests/model/items/exchange/import_bench.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTest>

namespace atlas::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // milliseconds until work counts as never done

}

ImportBench::ImportBench()
{
    REQUIRE(workspace.document()->open(Document::bundledPath()));
    importing.setProperty("session", QVariant::fromValue(workspace.session()));
    importing.setProperty("document", QVariant::fromValue(workspace.document()));
    importing.setProperty("editor", QVariant::fromValue(workspace.editor()));
    importing.setProperty("keeper", QVariant::fromValue(workspace.keeper()));
}

void ImportBench::open(const QString& name, const QByteArray& bytes)
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    importing.openFile(QUrl::fromLocalFile(path(name)));
    await();
}

void ImportBench::await()
{
    REQUIRE(QTest::qWaitFor(
        [this] {
            const TableImport::Stage at = importing.stage();
            return at != TableImport::Opening && at != TableImport::Importing && !importing.isTrying();
        },
        patience));
}

void ImportBench::import()
{
    REQUIRE(importing.isReady());
    importing.import();
    await();
}

void ImportBench::mean(const QString& column, const QString& meaning)
{
    ImportColumns& columns = *importing.columns();
    for (int i = 0; i < columns.rowCount(); ++i) {
        if (columns.index(i).data(ImportColumns::NameRole).toString() != column) continue;
        const auto choice = columns.index(i).data(ImportColumns::ChoicesRole).toStringList().indexOf(meaning);
        REQUIRE(choice >= 0);
        importing.chooseRole(i, int(choice));
        return await();
    }
    FAIL("no column " << column.toStdString());
}

void ImportBench::decide(const QString& name, const QString& choice)
{
    DoubtfulNames& names = *importing.doubtful();
    for (int i = 0; i < names.rowCount(); ++i) {
        if (names.index(i).data(DoubtfulNames::TextRole).toString() != name) continue;
        const auto place = names.index(i).data(DoubtfulNames::ChoicesRole).toStringList().indexOf(choice);
        REQUIRE(place >= 0);
        names.choose(i, int(place));
        return await();
    }
    FAIL("no doubtful name " << name.toStdString());
}

QString ImportBench::cell(int row, int column, int role)
{
    return importing.cells()->index(row, column).data(role).toString();
}

}
