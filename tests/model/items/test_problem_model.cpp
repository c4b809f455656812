#include "model/items/workspace.h"

#include "tests/model/items/strict_tester.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace atlas;

TEST_CASE("A broken file's problems are listed with the line they stand on, and what was open stays")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("broken.json"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\n  \"format\": \"coalition-dossier/1\",\n  \"title\": ,\n}\n");
    file.close();

    Workspace workspace;
    const test::StrictTester tester(*workspace.problems());
    REQUIRE(workspace.document()->open(Document::bundledPath()));
    const auto before = workspace.document()->history();
    REQUIRE_FALSE(workspace.document()->open(path));

    CHECK(workspace.document()->history() == before);
    const ProblemModel& model = *workspace.problems();
    REQUIRE(model.rowCount() >= 1);
    CHECK(model.errors() >= 1);
    CHECK(model.file() == path);
    const QModelIndex first = model.index(0);
    CHECK(first.data(ProblemModel::LineRole).toInt() == 3);
    CHECK(first.data(ProblemModel::ExcerptRole).toString() == QStringLiteral("  \"title\": ,"));
    CHECK_FALSE(first.data(ProblemModel::SentenceRole).toString().isEmpty());

    workspace.document()->forgetProblems();
    CHECK(model.rowCount() == 0);
}
