#include "model/files/working_copy.h"

#include "tests/model/files/desk.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

void add(WorkingCopy& copy, const QByteArray& words)
{
    REQUIRE(copy.apply(adding(copy.text(), words)));
}

}

// Would catch: a save that leaves the text modified, an undo lost by saving, a journal that stays after closing.
TEST_CASE("edits are saved, undone across saves and closed without a trace")
{
    Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "one");
    auto copy = WorkingCopy::open(path, desk.keeping());
    REQUIRE(copy);
    CHECK(desk.journals().isEmpty());
    add(*copy, " two");
    CHECK(copy->isModified());
    CHECK(desk.journals().size() == 1);
    REQUIRE(copy->save());
    CHECK_FALSE(copy->isModified());
    CHECK(bytesOf(path) == "one two");
    REQUIRE(copy->undo());
    CHECK(copy->isModified());
    REQUIRE(copy->save());
    CHECK(bytesOf(path) == "one");
    REQUIRE(copy->redo());
    CHECK(copy->text() == "one two");
    std::move(*copy).close();
    CHECK(desk.journals().isEmpty());
    CHECK(recoverable(desk.keeping()).empty());
    CHECK(desk.files() == QStringList{u"a.json"_s});
}

// Would catch: edits lost with their process, or recovered without what undoes them.
TEST_CASE("what was not saved is recovered, with its edits")
{
    Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "one");
    {
        auto copy = WorkingCopy::open(path, desk.keeping());
        add(*copy, " two");
        REQUIRE(copy->save());
        add(*copy, " three");
        add(*copy, " four");
        REQUIRE(copy->undo());
        CHECK(recoverable(desk.keeping()).empty()); // its process lives
    }
    const auto left = recoverable(desk.keeping());
    REQUIRE(left.size() == 1);
    CHECK(left[0].file == path);
    CHECK(left[0].steps == 3);
    REQUIRE(left[0].lastEdits.size() == 1);
    CHECK(left[0].lastEdits[0].blanks == QStringList{u" three"_s});
    CHECK(left[0].since == FileSince::AsSaved);
    auto copy = WorkingCopy::recovered(left[0], desk.keeping());
    REQUIRE(copy);
    CHECK(copy->text() == "one two three");
    CHECK(copy->isModified());
    REQUIRE(copy->redo());
    CHECK(copy->text() == "one two three four");
    while (copy->undo()) {}
    CHECK(copy->text() == "one");
    REQUIRE(copy->save());
    CHECK(bytesOf(path) == "one");
}
