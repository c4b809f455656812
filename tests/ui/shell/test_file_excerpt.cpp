#include "ui/shell/file_excerpt.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

QString write(const QTemporaryDir& folder, const QByteArray& bytes)
{
    QFile file(folder.filePath(u"dossier.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

QStringList words(const FileExcerpt& excerpt)
{
    QStringList all;
    for (int row = 0; row < excerpt.rowCount(); ++row) {
        const QModelIndex index = excerpt.index(row);
        all << u"%1%2 %3"_s.arg(index.data(FileExcerpt::HereRole).toBool() ? u">"_s : QString())
                   .arg(index.data(FileExcerpt::NumberRole).toInt())
                   .arg(index.data(FileExcerpt::TextRole).toString());
    }
    return all;
}

}

TEST_CASE("An excerpt shows the lines around a place, with their numbers")
{
    const QTemporaryDir folder;
    FileExcerpt excerpt;
    const QAbstractItemModelTester tester(&excerpt, QAbstractItemModelTester::FailureReportingMode::Fatal);
    excerpt.setFile(write(folder, "a\nb\r\nc\nd\ne\nf\n\ng\nh\ni"));

    SECTION("in the middle")
    {
        excerpt.setLine(6);
        CHECK(words(excerpt)
              == QStringList{u"2 b"_s, u"3 c"_s, u"4 d"_s, u"5 e"_s, u">6 f"_s, u"7 "_s, u"8 g"_s, u"9 h"_s});
    }
    SECTION("at the beginning")
    {
        excerpt.setLine(1);
        CHECK(words(excerpt) == QStringList{u">1 a"_s, u"2 b"_s, u"3 c"_s, u"4 d"_s});
    }
    SECTION("at the end, where the last line has no line break")
    {
        excerpt.setLine(10);
        CHECK(words(excerpt) == QStringList{u"6 f"_s, u"7 "_s, u"8 g"_s, u"9 h"_s, u">10 i"_s});
    }
    SECTION("nowhere in particular")
    {
        excerpt.setLine(0);
        CHECK(excerpt.rowCount() == 0);
    }
}

TEST_CASE("A line of megabytes is shown cut and counted once")
{
    const QTemporaryDir folder;
    FileExcerpt excerpt;
    excerpt.setFile(write(folder, QByteArray(3'000'000, '[') + "\nsecond\n"));
    excerpt.setLine(2);
    REQUIRE(excerpt.rowCount() == 2);
    CHECK(excerpt.index(0).data(FileExcerpt::TextRole).toString().size() < 2001);
    CHECK(excerpt.index(1).data(FileExcerpt::TextRole).toString() == u"second"_s);
}

TEST_CASE("A file that has gone has no excerpt")
{
    FileExcerpt excerpt;
    excerpt.setFile(u"/nowhere/dossier.json"_s);
    excerpt.setLine(3);
    CHECK(excerpt.rowCount() == 0);
}

// Catches a PDF's own bytes shown as the lines of the dossier that it carries.
TEST_CASE("A PDF has no lines to show")
{
    const QTemporaryDir folder;
    FileExcerpt excerpt;
    excerpt.setLine(1);
    excerpt.setFile(write(folder, "%PDF-1.7\n1 0 obj\n"));
    CHECK(words(excerpt).isEmpty());
}
