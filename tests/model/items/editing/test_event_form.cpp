#include "tests/model/items/editing/form_desk.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

void openEvent(FormDesk& desk, const QString& id)
{
    desk.workspace().session()->selectEvent(id);
    desk.forms().editSelection();
    REQUIRE(desk.forms().form());
}

}

// An edit that reformats the file, loses a field that it does not know or cannot be undone to the byte makes a dossier
// unfit to be kept beside others' changes.
TEST_CASE("a changed date changes its bytes alone, and undo brings them back")
{
    FormDesk desk(riverDossier());
    openEvent(desk, u"vienna"_s);
    CHECK_FALSE(desk.form().isModified());
    desk.type("when", "mai 2024");
    CHECK(desk.row("when").reading == u"May 2024 (day not stated) · 2024-05"_s);
    CHECK(desk.form().isModified());
    REQUIRE(desk.forms().save());
    CHECK_FALSE(desk.forms().isOpen());
    CHECK(desk.text() == riverDossier().replace("\"when\": \"2024-05-01\"", "\"when\": \"2024-05\""));
    CHECK(desk.workspace().editor()->undoName() == u"Change the date of “They meet in Vienna”"_s);
    desk.undoAll();
    CHECK(desk.text() == riverDossier());
}

// A date that is guessed at, or lost because it was not understood, is worse than none.
TEST_CASE("what is no date is kept as typed, said to be none, and not saved")
{
    FormDesk desk(riverDossier());
    openEvent(desk, u"vienna"_s);
    desk.type("when", "30 February 2024");
    CHECK(desk.row("when").text == u"30 February 2024"_s);
    CHECK(desk.row("when").problem == u"There is no such date."_s);
    CHECK_FALSE(desk.forms().save());
    CHECK(desk.forms().isOpen());
    CHECK(desk.text() == riverDossier());
}

TEST_CASE("an emptied date says that no source gives one")
{
    FormDesk desk(riverDossier());
    openEvent(desk, u"vienna"_s);
    desk.type("when", "");
    REQUIRE(desk.forms().save());
    CHECK(desk.text() == riverDossier().replace("\"when\": \"2024-05-01\"", "\"when\": null"));
}

TEST_CASE("a date can be made an interval, about or uncertain")
{
    FormDesk desk(riverDossier());
    openEvent(desk, u"vienna"_s);
    desk.form().setEnding(u"when"_s, int(Ending::Until));
    CHECK(desk.row("when").problem == u"Say when it ended."_s);
    desk.form().setEndText(u"when"_s, u"3 May 2024"_s);
    CHECK(desk.row("when").reading == u"from 1 to 3 May 2024 · 2024-05-01/2024-05-03"_s);
    desk.form().setEnding(u"when"_s, int(Ending::StillOn));
    CHECK(desk.form().draft().find("when")->text() == u"2024-05-01/.."_s);
    desk.form().setEnding(u"when"_s, int(Ending::None));
    desk.form().setMarks(u"when"_s, int(Qualification::Approximate));
    CHECK(desk.form().draft().find("when")->text() == u"2024-05-01~"_s);
    CHECK(desk.row("when").marks == int(Qualification::Approximate));
}

// What one source says must not become another's when a second one is added beside it.
TEST_CASE("a second date makes a list in which the first keeps the event's own citation")
{
    FormDesk desk(riverDossier());
    openEvent(desk, u"vienna"_s);
    desk.form().add(u"when"_s);
    desk.type("when/1/value", "2 May 2024");
    desk.choose("when/1/source", "agency");
    REQUIRE(desk.forms().save());
    const Event& event = *desk.dossier().event(EventId(u"vienna"_s));
    REQUIRE(event.when.size() == 2);
    CHECK(event.when[0].citation.source.text() == u"paper"_s);
    CHECK(event.when[0].citation.locator.lines == QList<int>{9, 11});
    CHECK(event.when[0].citation.quote->words == u"Ils se sont vus hier"_s);
    CHECK(event.when[1].citation.source.text() == u"agency"_s);
    CHECK(event.when[1].value.toString() == u"2024-05-02"_s);
    desk.undoAll();
    CHECK(desk.text() == riverDossier());
}

TEST_CASE("a list of claims stays one as its claims come and go")
{
    FormDesk desk(riverDossier());
    openEvent(desk, u"linz"_s);
    desk.type("when/1/value", "3 June 2024");
    desk.form().removeElement(u"when/0"_s);
    CHECK(desk.row("when/0/value").text == u"2024-06-03"_s);
    REQUIRE(desk.forms().save());
    const Event& event = *desk.dossier().event(EventId(u"linz"_s));
    REQUIRE(event.when.size() == 1);
    CHECK(event.when[0].citation.source.text() == u"agency"_s);
    CHECK(event.when[0].value.toString() == u"2024-06-03"_s);
}

TEST_CASE("participants are toggled by their ids, and those with a part of their own stay")
{
    FormDesk desk(riverDossier());
    openEvent(desk, u"vienna"_s);
    CHECK(desk.row("participants/*").choices == QStringList{u"Austria"_s, u"Hungary"_s});
    desk.forms().pickActors(u"participants/*"_s);
    desk.forms().pick(19, 47, u"HUN"_s);
    CHECK(desk.row("participants/*").ids == QStringList{u"AUT"_s});
    REQUIRE(desk.forms().save());
    CHECK(desk.workspace().editor()->undoName() == u"Remove Hungary from “They meet in Vienna”"_s);
    CHECK(desk.text() == riverDossier().replace("[\"AUT\", \"HUN\", {", "[\"AUT\", {"));
    desk.undoAll();
    CHECK(desk.text() == riverDossier());
}

TEST_CASE("a place is picked on the map, with the country it lies in")
{
    FormDesk desk(riverDossier());
    openEvent(desk, u"vienna"_s);
    desk.forms().pickPlace(u"place"_s);
    CHECK(desk.forms().picking() == Forms::PlacePicking);
    desk.forms().pick(19.040235, 47.497912, u"HUN"_s);
    CHECK(desk.forms().picking() == Forms::NoPicking);
    REQUIRE(desk.forms().save());
    CHECK(desk.text() == riverDossier().replace(R"("lon": 16.37, "lat": 48.21, "country": "AUT")",
                                                R"("lon": 19.0402, "lat": 47.4979, "country": "HUN")"));
}

TEST_CASE("degrees are kept as they are typed, and told where they are none")
{
    FormDesk desk(riverDossier());
    openEvent(desk, u"vienna"_s);
    desk.form().setPosition(u"place"_s, u"16."_s, u"48,20"_s);
    CHECK(desk.row("place").text == u"16."_s);
    CHECK(desk.row("place").endText == u"48,20"_s);
    CHECK(desk.row("place").problem.isEmpty());
    desk.form().setPosition(u"place"_s, u"16.3"_s, u"97"_s);
    CHECK_FALSE(desk.row("place").problem.isEmpty());
    CHECK_FALSE(desk.forms().save());
}

TEST_CASE("a new event is added with an id made from its title, and undone without a trace")
{
    FormDesk desk(riverDossier());
    desk.forms().addEventAt(17.1, 48.14, u"SVK"_s);
    CHECK_FALSE(desk.forms().save());
    CHECK(desk.row("title").problem == u"This is needed."_s);
    desk.write("title", "Café in Bratislava");
    desk.write("place/name", "Bratislava");
    desk.type("when", "summer 2024");
    desk.form().toggle(u"participants/*"_s, u"SVK"_s);
    desk.choose("source", "agency");
    REQUIRE(desk.forms().save());
    const Event* const event = desk.dossier().event(EventId(u"cafe-in-bratislava"_s));
    REQUIRE(event);
    CHECK(event->place.front().value.country.text() == u"SVK"_s);
    CHECK(event->when.front().value.toString() == u"2024-22"_s);
    CHECK(desk.workspace().session()->event() == u"cafe-in-bratislava"_s);
    CHECK(desk.workspace().editor()->undoName() == u"Add the event “Café in Bratislava”"_s);
    desk.undoAll();
    CHECK(desk.text() == riverDossier());
}

TEST_CASE("a new source is made on the way and taken into the form it was asked from")
{
    FormDesk desk(riverDossier());
    openEvent(desk, u"linz"_s);
    desk.choose("source", "\t+");
    CHECK(desk.forms().isNested());
    desk.write("title", "The Linz Gazette");
    REQUIRE(desk.forms().save());
    CHECK(desk.row("source").keys.value(desk.row("source").chosen) == u"the-linz-gazette"_s);
    REQUIRE(desk.forms().save());
    CHECK(desk.dossier().event(EventId(u"linz"_s))->citations.front().source.text() == u"the-linz-gazette"_s);
}

TEST_CASE("what the loader refuses is said at its line, and nothing is changed")
{
    FormDesk desk(riverDossier());
    openEvent(desk, u"vienna"_s);
    desk.form().setChecked(u"more"_s, true);
    desk.type("id", "a b");
    CHECK_FALSE(desk.forms().save());
    CHECK_FALSE(desk.row("id").problem.isEmpty());
    CHECK(desk.text() == riverDossier());
}

TEST_CASE("an event is removed, and comes back")
{
    FormDesk desk(riverDossier());
    openEvent(desk, u"vienna"_s);
    REQUIRE(desk.forms().remove());
    CHECK_FALSE(desk.forms().isOpen());
    CHECK_FALSE(desk.dossier().event(EventId(u"vienna"_s)));
    desk.undoAll();
    CHECK(desk.text() == riverDossier());
}
