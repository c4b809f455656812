#include "tests/journeys/writer.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// A dossier that says nothing yet, as a new one does.
QByteArray emptyDossier()
{
    return R"({
  "format": "coalition-dossier/1",
  "title": "Friends of the river",
  "sources": [],
  "statuses": [{ "id": "member", "label": "Member", "colour": "#2A6796", "counted": true }]
}
)";
}

}

// From nothing to a dossier that can be shown: whoever cannot make one by clicking and typing goes back to a spreadsheet.
TEST_CASE("three countries, two events and a source are written by clicking and typing, undone and done again")
{
    Journey journey;
    const QString path = journey.folder() + u"/mine.json"_s;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(emptyDossier());
    file.close();
    REQUIRE(journey.desk().document()->open(path));
    journey.settle();
    Writer writer(journey);

    writer.writeMembers();
    REQUIRE(writer.dossier().statusClaims.size() == 3);
    CHECK(writer.dossier().statusClaims.front().citation.source.text() == u"the-river-post"_s);

    writer.writeMeeting();
    journey.press(Qt::Key_F2); // the new event is selected
    journey.await("its form", [&] { return journey.desk().forms()->isOpen(); });
    journey.press(Qt::Key_Escape);

    writer.writeSecondMeeting();
    REQUIRE(writer.dossier().events.size() == 2);
    const Place& place = writer.dossier().events.back().place.front().value;
    CHECK(place.country.text() == u"HUN"_s);
    CHECK(std::abs(place.position->lon - Writer::inHungary.lon) < 0.2);
    journey.keep(u"edit-done"_s);

    const QByteArray written = writer.text();
    Editor& editor = *journey.desk().editor();
    while (editor.canUndo()) editor.undo();
    CHECK(writer.text() == emptyDossier());
    while (editor.canRedo()) editor.redo();
    CHECK(writer.text() == written);
}
