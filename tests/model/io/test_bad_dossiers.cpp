#include "model/io/load.h"
#include "tests/support/data.h"
#include "tests/support/golden.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What a reader of stderr sees of a file.
QByteArray linesFor(const QString& folder, const QString& name)
{
    const auto loaded = readDossier(contents(folder + u'/' + name), name);
    QByteArray lines;
    for (const Problem& problem : (loaded ? loaded->warnings : loaded.error()).list)
        lines += problem.toLine().toUtf8() + '\n';
    return lines + (loaded ? "opens\n" : "does not open\n");
}

}

TEST_CASE("each broken dossier is told in full: every problem, its line, its column and what to do")
{
    const QString folder = test::dataPath(u"dossiers/bad"_s);
    const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    REQUIRE(names.size() > 20);
    for (const QString& name : names) SECTION(name.toStdString())
        {
            test::compareWithGolden(u"problems/"_s + name.chopped(5) + u".txt"_s, linesFor(folder, name));
        }
}
