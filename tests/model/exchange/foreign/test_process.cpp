#include "tests/model/exchange/foreign/foreign.h"

#include "model/exchange/table/process/child_process.h"
#include "model/exchange/table/write_tables.h"

#include <thread>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// A program that is no exchange program.
ExchangeProgram script(const Scratch& scratch, const QByteArray& commands)
{
    const QString path = scratch.write(u"program"_s, "#!/bin/sh\n" + commands);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {path};
}

QString readSentence(const ExchangeProgram& program, const Scratch& scratch)
{
    const auto file = openTables(scratch.write(u"t.kml"_s, "<kml/>"), {}, program, Language::English);
    if (!file) return file.error().sentence;
    const ReadTable read = readTable(**file);
    return read.problem ? read.problem->sentence : QString();
}

const QByteArray manyPlacemarks =
    "<kml>" + QByteArray("<Placemark><name>x</name></Placemark>").repeated(200'000) + "</kml>";

}

TEST_CASE("A reader that is not there, dies, or talks nonsense is a sentence")
{
    const Scratch scratch;
    CHECK(readSentence({u"/no/such/program"_s}, scratch).contains(u"is not there"_s));
    CHECK(readSentence(script(scratch, "exit 3"), scratch).contains(u"its reader stopped"_s));
    CHECK(readSentence(script(scratch, "kill -SEGV $$"), scratch)
              .contains(u"its reader stopped (signal 11)"_s));
    CHECK(
        readSentence(script(scratch, "echo garbage; sleep 1000"), scratch).contains(u"its reader stopped"_s));
    CHECK(readSentence(script(scratch, "read line; echo '{\"fault\":{\"says\":\"unheard-of\"}}'"), scratch) ==
          u"The file could not be read"_s);
    CHECK(readSentence(script(scratch, "echo '{\"table\":{\"name\":\"t\",\"columns\":[\"a\"]}}'; echo "
                                       "'{\"end\":true}'; echo '{\"row\":[1,\"x\"]}'; exit 1"),
                       scratch)
              .contains(u"its reader stopped"_s));
    // A line without end is not gathered for ever.
    CHECK(readSentence(script(scratch, "exec cat /dev/zero"), scratch).contains(u"its reader stopped"_s));
}

TEST_CASE("A row of a reader that counts wrongly still has as many cells as there are columns")
{
    const Scratch scratch;
    const auto file =
        openTables(scratch.write(u"t.kml"_s, "<kml/>"), {},
                   script(scratch, "echo '{\"table\":{\"name\":\"t\",\"columns\":[\"a\",\"b\"]}}'; echo "
                                   "'{\"end\":true}'; echo '{\"row\":[1]}'; "
                                   "echo '{\"row\":[2,\"1\",\"2\",\"3\"]}'; echo '{\"end\":true}'"),
                   Language::English);
    REQUIRE(file);
    CHECK(readTable(**file).rows == QList<QStringList>{{QString(), QString()}, {u"1"_s, u"2"_s}});
}

TEST_CASE("A reader waits where its rows are not read, and ends with its RowSource")
{
    const Scratch scratch;
    const auto file =
        openTables(scratch.write(u"t.kml"_s, manyPlacemarks), {}, exchangeProgram(), Language::English);
    REQUIRE(file);
    CHECK((*file)->tables()[0].rows == 200'000);
    auto rows = (*file)->rows(0);
    REQUIRE(rows);
    REQUIRE((*rows)->next());
    CHECK((*rows)->progress().value_or(1) < 0.5);
    rows->reset();
    // Each call reads from the beginning, by a reader of its own, also in another thread.
    std::optional<ReadTable> read;
    std::thread([&] { read = readTable(**file); }).join();
    CHECK(read->rows.size() == 200'000);
}

TEST_CASE("A writer that dies leaves the old file as it was")
{
    const Scratch scratch;
    const QString path = scratch.write(u"t.xlsx"_s, "old");
    const std::vector<WrittenTable> tables{
        {u"t"_s, {{u"a"_s}}, std::vector<QStringList>(100'000, QStringList{u"a long enough text"_s})}};
    for (const QByteArray& commands :
         {QByteArray("exit 0"), QByteArray("kill -KILL $$"), QByteArray("echo '{\"bytes\":\"AAAA\"}'")}) {
        const auto written =
            writeTables(path, ExchangeFormat::Xlsx, tables, script(scratch, commands), Language::English);
        REQUIRE_FALSE(written);
        CHECK(written.error().sentence.contains(u"its writer"_s));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == "old");
    }
}
