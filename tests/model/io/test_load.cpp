#include "model/io/load.h"
#include "tests/support/data.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

#include <thread>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The only problem of a file that cannot be read.
QString whyUnreadable(const QString& path)
{
    const auto loaded = loadDossier(path);
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().cannotRead);
    REQUIRE(loaded.error().list.size() == 1);
    CHECK(loaded.error().list.first().line == 0);
    CHECK(loaded.error().list.first().file == path);
    return loaded.error().list.first().sentence;
}

}

TEST_CASE("a file that cannot be read at all is told from one that is wrong")
{
    const QTemporaryDir folder;
    CHECK(whyUnreadable(folder.filePath(u"none.json"_s)) == u"There is no such file"_s);
    CHECK(whyUnreadable(folder.path()) == u"This is a folder, not a file"_s);
    const auto wrong = loadDossier(test::dataPath(u"dossiers/bad/list.json"_s));
    REQUIRE_FALSE(wrong);
    CHECK_FALSE(wrong.error().cannotRead);
}

TEST_CASE("what has no end is refused, and a pipe is read to its end")
{
    CHECK(whyUnreadable(u"/dev/zero"_s) == u"The file is larger than 256 MiB"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pipe"_s);
    REQUIRE(mkfifo(qPrintable(path), 0600) == 0);
    const QByteArray whole = contents(test::dataPath(u"dossiers/good/everything.json"_s));
    const std::jthread writer([&] {
        QFile pipe(path);
        if (!pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) return;
        pipe.write(whole.first(1000));
        pipe.write(whole.sliced(1000));
    });
    CHECK(loadDossier(path));
}

TEST_CASE("a file without permission is told as such")
{
    if (geteuid() == 0) SKIP("root may read every file");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"secret.json"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.setPermissions({}));
    CHECK(whyUnreadable(path) == u"The file cannot be read"_s);
}

TEST_CASE("a file of more than 256 MiB is refused without being parsed")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.json"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(256ll * 1024 * 1024 + 1)); // sparse
    file.close();
    CHECK(whyUnreadable(path) == u"The file is larger than 256 MiB"_s);
}

TEST_CASE("200 MB of opening brackets are refused at the first that is too deep")
{
    const auto loaded = readDossier(QByteArray(200'000'000, '['), u"deep.json"_s);
    REQUIRE_FALSE(loaded);
    REQUIRE(loaded.error().list.size() == 1);
    CHECK(loaded.error().list.first().column == 65);
}

TEST_CASE("a byte order mark is accepted and takes no column")
{
    CHECK(loadDossier(test::dataPath(u"dossiers/good/byte-order-mark.json"_s)));
    const auto broken = readDossier("\xEF\xBB\xBF{ !", u"marked.json"_s);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().list.first().column == 3);
}

TEST_CASE("of very many problems a thousand are listed, errors first, and the rest are counted")
{
    QByteArray events;
    for (int i = 0; i < 1500; ++i)
        events += R"({ "id": "e)" + QByteArray::number(i) +
                  R"(", "title": "Event" },)"
                  "\n";
    const QByteArray json =
        R"({ "format": "coalition-dossier/1", "title": "Many", "sources": [], "statuses": [], "events": [)"
        "\n" +
        events + R"({ "id": "last", "title": 5, "when": null }]})";
    const auto loaded = readDossier(json, u"many.json"_s);
    REQUIRE_FALSE(loaded);
    const QList<Problem>& list = loaded.error().list;
    REQUIRE(list.size() == 1001);
    CHECK(list[999].sentence == u"“title” must be a text"_s);
    CHECK(list[999].line == 1502);
    // Two warnings for each event, one for the last, and the one error.
    CHECK(list.last().toLine() == u"many.json: warning: Problems not listed: 2002 more"_s);
}

TEST_CASE("problems come in the order of the file, whatever order it is read in")
{
    const auto loaded = loadDossier(test::dataPath(u"dossiers/bad/unknown-ids.json"_s));
    REQUIRE_FALSE(loaded);
    const auto isBefore = [](const Problem& a, const Problem& b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    };
    CHECK(std::ranges::is_sorted(loaded.error().list, isBefore));
}

TEST_CASE("a problem's line is one line, whatever the file quotes")
{
    const auto loaded =
        readDossier(R"({ "format": "one\ntwo", "title": "T", "sources": [], "statuses": [] })", u"f"_s);
    REQUIRE_FALSE(loaded);
    CHECK_FALSE(loaded.error().list.first().toLine().contains(u'\n'));
}

TEST_CASE("a dossier knows the SHA-256 of its bytes")
{
    const QString path = test::dataPath(u"dossiers/good/ten-lines.json"_s);
    const auto loaded = loadDossier(path);
    REQUIRE(loaded);
    CHECK(loaded->dossier->hash ==
          QCryptographicHash::hash(contents(path), QCryptographicHash::Sha256).toHex());
}
