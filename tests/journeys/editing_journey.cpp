#include "tests/journeys/journey.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QQuickItem>

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

/// By hand and eye, in the real window.
class Writer
{
public:
    Writer()
    {
        const QString path = journey.folder() + u"/mine.json"_s;
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(emptyDossier());
        file.close();
        REQUIRE(journey.desk().document()->open(path));
        journey.settle();
    }

    QByteArray text() { return journey.desk().document()->history()->dossier().bytes; }
    const Dossier& dossier() { return journey.desk().document()->history()->dossier(); }

    void focus(const QString& name)
    {
        auto* const item = qobject_cast<QQuickItem*>(journey.named(name)->object());
        REQUIRE(item);
        item->forceActiveFocus(Qt::TabFocusReason); // as Tab does, which scrolls it into sight
    }
    void fill(const QString& name, const QString& words)
    {
        focus(name);
        journey.type(words);
    }
    void save()
    {
        journey.press(Qt::Key_Return, Qt::ControlModifier);
        journey.await("the form to close", [&] { return !journey.desk().forms()->isOpen(); });
    }
    /// A choice of the map's menu there.
    void choose(LonLat place, const QString& choice)
    {
        journey.click(journey.onMap(place), Qt::RightButton);
        journey.clickNamed(choice);
        journey.await("a form", [&] { return journey.desk().forms()->isOpen(); });
        journey.settle();
    }

    Journey journey;
};

constexpr LonLat inAustria{15.2, 47.4};
constexpr LonLat inHungary{19.3, 46.9};
constexpr LonLat inRomania{25.3, 46.0};

}

// From nothing to a dossier that can be shown: whoever cannot make one by clicking and typing goes back to a spreadsheet.
TEST_CASE("three countries, two events and a source are written by clicking and typing, undone and done again")
{
    Writer writer;
    Journey& journey = writer.journey;

    writer.choose(inAustria, u"Add a status…"_s);
    journey.named(u"Remove Austria"_s);
    journey.clickNamed(u"Who (needed): pick on the map"_s);
    journey.named(u"Click countries to add them or take them away – Esc to stop"_s);
    journey.click(journey.onMap(inHungary));
    journey.named(u"Remove Hungary"_s);
    journey.click(journey.onMap(inRomania));
    journey.named(u"Remove Romania"_s);
    journey.keep(u"edit-status"_s);
    journey.clickNamed(u"Done"_s);
    writer.fill(u"Since"_s, u"March 2025"_s);
    journey.named(u"since March 2025 (day not stated) · 2025-03/"_s);
    journey.desk().forms()->form()->choose(u"source"_s, 1); // New source…
    journey.named(u"New source"_s);
    writer.fill(u"Title (needed)"_s, u"The River Post"_s);
    writer.fill(u"Written or published"_s, u"5 January 2026"_s);
    journey.keep(u"edit-source"_s);
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.named(u"New country status"_s);
    writer.save();
    REQUIRE(writer.dossier().statusClaims.size() == 3);
    CHECK(writer.dossier().statusClaims.front().citation.source.text() == u"the-river-post"_s);

    writer.choose(inAustria, u"Add an event here…"_s);
    writer.fill(u"Title (needed)"_s, u"They meet in Graz"_s);
    writer.fill(u"When"_s, u"spring 2025"_s);
    writer.fill(u"Place (needed)"_s, u"Graz"_s);
    writer.fill(u"Who took part"_s, u"Hung"_s);
    journey.press(Qt::Key_Return);
    journey.named(u"Remove Hungary"_s);
    journey.keep(u"edit-event"_s);
    writer.save();

    journey.press(Qt::Key_F2); // the new event is selected
    journey.await("its form", [&] { return journey.desk().forms()->isOpen(); });
    journey.press(Qt::Key_Escape);
    journey.desk().forms()->addThing(Forms::Events);
    journey.settle();
    writer.fill(u"Title (needed)"_s, u"They meet in Hungary"_s);
    writer.fill(u"When"_s, u"6 January 2026"_s);
    writer.focus(u"Pick on the map"_s);
    journey.press(Qt::Key_Return);
    journey.named(u"Click a place on the map – Esc to stop"_s);
    journey.keep(u"edit-picking"_s);
    journey.click(journey.onMap(inHungary));
    writer.fill(u"Place (needed)"_s, u"Kecskemét"_s);
    writer.save();

    REQUIRE(writer.dossier().events.size() == 2);
    const Place& place = writer.dossier().events.back().place.front().value;
    CHECK(place.country.text() == u"HUN"_s);
    CHECK(std::abs(place.position->lon - inHungary.lon) < 0.2);
    journey.keep(u"edit-done"_s);

    const QByteArray written = writer.text();
    Editor& editor = *journey.desk().editor();
    while (editor.canUndo()) editor.undo();
    CHECK(writer.text() == emptyDossier());
    while (editor.canRedo()) editor.redo();
    CHECK(writer.text() == written);
}
