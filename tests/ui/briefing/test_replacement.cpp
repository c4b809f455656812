#include "ui/briefing/output/replacement.h"

#include "tests/support/print.h"
#include "tests/ui/briefing/briefing_fixture.h"
#include "tests/ui/briefing/output_folder.h"
#include "ui/briefing/output/save.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

// Catches pages of two briefings under one name, of which nobody can tell which is which.
TEST_CASE("where the last of several files cannot take its place, all are what they were")
{
    const OutputFolder folder;
    folder.write(u"1"_s, "old");
    folder.write(u"linked"_s, "old");
    REQUIRE(QFile::link(folder.path(u"linked"_s), folder.path(u"2"_s)));
    Replacement replacement(Language::English);
    for (const QString& name : {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s})
        REQUIRE(replacement.prepare(folder.path(name), "new"));
    REQUIRE(QDir(folder.dir.path()).mkdir(u"4"_s)); // after it was looked at
    const auto replaced = replacement.replaceAll();
    REQUIRE_FALSE(replaced);
    CHECK(replaced.error().startsWith(folder.path(u"4"_s) + u" cannot be written"_s));
    CHECK(fileBytes(folder.path(u"1"_s)) == "old");
    CHECK(fileBytes(folder.path(u"linked"_s)) == "old");
    CHECK_FALSE(QFile::exists(folder.path(u"3"_s)));
}

// Catches copies that stay beside the files, and a link that becomes a file.
TEST_CASE("several files replace others and leave nothing beside them")
{
    const OutputFolder folder;
    folder.write(u"1"_s, "old");
    folder.write(u"linked"_s, "old");
    REQUIRE(QFile::link(folder.path(u"linked"_s), folder.path(u"2"_s)));
    REQUIRE(saveAll({{folder.path(u"1"_s), "a"}, {folder.path(u"2"_s), "b"}, {folder.path(u"3"_s), "c"}},
                    Language::English));
    CHECK(fileBytes(folder.path(u"1"_s)) == "a");
    CHECK(fileBytes(folder.path(u"linked"_s)) == "b");
    CHECK(QFileInfo(folder.path(u"2"_s)).isSymLink());
    CHECK(fileBytes(folder.path(u"3"_s)) == "c");
    CHECK(folder.names() == QStringList{u"1"_s, u"2"_s, u"3"_s, u"linked"_s});
}

// Catches files that are left beside those that stay.
TEST_CASE("what was prepared and not put in place is gone")
{
    const OutputFolder folder;
    {
        Replacement replacement(Language::English);
        REQUIRE(replacement.prepare(folder.path(u"1"_s), "new"));
    }
    CHECK(folder.names().isEmpty());
}

// Catches a device that is written to, or replaced by a file.
TEST_CASE("what is no ordinary file is not replaced")
{
    const OutputFolder folder;
    REQUIRE(QFile::link(u"/dev/full"_s, folder.path(u"full.pdf"_s)));
    for (const QString& path : {u"/dev/full"_s, folder.path(u"full.pdf"_s)}) {
        const auto saved = saveAll({{path, "new"}}, Language::English);
        REQUIRE_FALSE(saved);
        CHECK(saved.error() == path + u" is not an ordinary file."_s);
    }
}

// Catches a list of pages that is out of order by name.
TEST_CASE("pages are numbered with as many digits as the last")
{
    CHECK(pagePath(u"a/b.svg"_s, 0, 12) == u"a/b.svg"_s);
    CHECK(pagePath(u"a/b.svg"_s, 1, 9) == u"a/b-2.svg"_s);
    CHECK(pagePath(u"a/b.svg"_s, 1, 12) == u"a/b-02.svg"_s);
    CHECK(pagePath(u"a/b.svg"_s, 11, 12) == u"a/b-12.svg"_s);
}
