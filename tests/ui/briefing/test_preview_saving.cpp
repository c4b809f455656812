#include "model/items/workspace.h"
#include "tests/support/print.h"
#include "tests/ui/briefing/briefing_fixture.h"
#include "ui/briefing/preview/page_saver.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // milliseconds until a save counts as never ended

/// As many pages as asked for, all alike.
std::shared_ptr<const Briefing> pages(int count)
{
    Briefing briefing = test::composed(test::bundledRequest(u"2026-01-06"_s));
    briefing.pages.resize(size_t(count), briefing.pages.front());
    return std::make_shared<const Briefing>(std::move(briefing));
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

}

TEST_CASE("pages are saved as what was chosen, in as many files as it takes")
{
    const auto [kind, files] = GENERATE(std::pair(FileKind::Pdf, 1), std::pair(FileKind::Svg, 3),
                                        std::pair(FileKind::Png, 3));
    QTemporaryDir folder;
    PageSaver saver;
    QSignalSpy saved(&saver, &PageSaver::saved);
    const QString path = folder.filePath(u"page"_s + SaveOrder::ending(kind));
    REQUIRE(saver.save({pages(3), path, kind, 40}));
    CHECK_FALSE(saver.save({pages(1), path, kind, 40})); // one at a time
    REQUIRE(saved.wait(patience));
    CHECK(saved.front().at(1).toInt() == files);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == files);
}

TEST_CASE("a save that is stopped leaves what was there before, and nothing else")
{
    const FileKind kind = GENERATE(FileKind::Pdf, FileKind::ArchivalPdf, FileKind::Svg, FileKind::Png);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"page"_s + SaveOrder::ending(kind));
    put(path, "before");
    PageSaver saver;
    QSignalSpy failed(&saver, &PageSaver::failed);
    REQUIRE(saver.save({pages(12), path, kind, 100}));
    saver.stop();
    REQUIRE(failed.wait(patience));
    CHECK(failed.front().front().toString().isEmpty());
    CHECK(test::fileBytes(path) == "before");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a save that fails says why and leaves nothing")
{
    QTemporaryDir folder;
    PageSaver saver;
    QSignalSpy failed(&saver, &PageSaver::failed);
    REQUIRE(saver.save({pages(1), folder.filePath(u"missing/page.pdf"_s), FileKind::Pdf, 300}));
    REQUIRE(failed.wait(patience));
    CHECK(failed.front().front().toString().contains(u"There is no folder"_s));
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("the further files of a series that stand in the way are told of before any is replaced")
{
    QTemporaryDir folder;
    const SaveOrder order{pages(3), folder.filePath(u"page.svg"_s), FileKind::Svg, 300};
    CHECK(order.standingFiles().isEmpty());
    put(folder.filePath(u"page.svg"_s), "asked about when it was chosen");
    CHECK(order.standingFiles().isEmpty());
    put(folder.filePath(u"page-3.svg"_s), "not asked about");
    CHECK(order.standingFiles() == QStringList{folder.filePath(u"page-3.svg"_s)});
}

TEST_CASE("a file's ending says what it is, whatever was chosen before")
{
    CHECK(SaveOrder::kindOf(u"a.svg"_s, FileKind::Pdf) == FileKind::Svg);
    CHECK(SaveOrder::kindOf(u"a.PNG"_s, FileKind::Svg) == FileKind::Png);
    CHECK(SaveOrder::kindOf(u"a.pdf"_s, FileKind::ArchivalPdf) == FileKind::ArchivalPdf);
    CHECK(SaveOrder::kindOf(u"a"_s, FileKind::Svg) == FileKind::Svg);
}
