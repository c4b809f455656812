#include "model/items/workspace.h"
#include "tests/support/data.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

/// The cards of a dossier whose sources contradict each other.
struct Cards {
    Workspace workspace;
    Session& session = *workspace.session();
    const ActorContent& actor = workspace.actorCard()->content();
    const EventContent& event = workspace.eventCard()->content();
    const OverviewContent& overview = workspace.overview()->content();

    Cards() { REQUIRE(workspace.document()->open(test::dataPath(u"dossiers/good/conflicts.json"_s))); }
};

QStringList told(const EvidenceLine& line)
{
    QStringList words;
    for (const ReportLine& other : line.others)
        words.append((other.agrees ? u"= "_s : u"\u2260 "_s) + other.text.lead + u" | "_s + other.text.text);
    return words;
}

}

// Catches a less precise date that is flagged as a contradiction, and a value that nobody is named for.
TEST_CASE("A vaguer date is also reported with who gives it, and bears no mark")
{
    Cards cards;
    cards.session.selectEvent(u"opening"_s);
    CHECK(cards.event.when.lead == u"Saturday 20 January 2024"_s);
    REQUIRE(cards.event.whenReports.size() == 1);
    CHECK(cards.event.whenReports[0].mark.isEmpty());
    CHECK(told(cards.event.whenReports[0])
          == QStringList{u"= Also reported: | January 2024 (day not stated) – Gazette"_s});
}

// Catches an attribute whose contradiction stays hidden because another one's is shown.
TEST_CASE("Each attribute of an event tells its own other values, and which contradict")
{
    Cards cards;
    cards.session.selectEvent(u"opening"_s);
    REQUIRE(cards.event.placeReports.size() == 1);
    CHECK(cards.event.placeReports[0].mark == u"Sources differ"_s);
    CHECK(cards.event.placeReports[0].differ == u"Sources differ: Reykjavík, Iceland or Oslo, Norway"_s);
    REQUIRE(cards.event.participantReports.size() == 2);
    CHECK(told(cards.event.participantReports[0])
          == QStringList{u"\u2260 Norway and Malta: remotely | Agency"_s,
                         u"= Also reported: | Iceland: expected – Gazette"_s});
    const EvidenceLine& states = cards.event.participantReports[1];
    CHECK(states.mark == u"16–19 states, sources differ"_s);
    CHECK(states.differ == u"Sources differ: 16, 18 or some nineteen states"_s);
    CHECK(told(states) == QStringList{u"\u2260 18 states | Agency"_s, u"\u2260 some nineteen states | Gazette"_s});
    for (const ReportLine& other : states.others) CHECK_FALSE(other.text.numerals.isEmpty());

    cards.session.selectEvent(u"spring"_s);
    REQUIRE(cards.event.occurrenceReports.size() == 1);
    CHECK(told(cards.event.occurrenceReports[0]) == QStringList{u"\u2260 cancelled | Gazette"_s});
}

// Catches marks on what all sources say alike, and contradictions with sources that the lens leaves out.
TEST_CASE("Nothing is also reported where the lens's sources say one thing")
{
    Cards cards;
    cards.session.selectEvent(u"summer"_s);
    CHECK(cards.event.participantReports.isEmpty());
    cards.session.selectEvent(u"opening"_s);
    cards.session.setLens(u"ministry"_s);
    CHECK(cards.event.whenReports.isEmpty());
    CHECK(cards.event.placeReports.isEmpty());
    CHECK(cards.event.participantReports.isEmpty());
    cards.session.clearSelection();
    CHECK(cards.overview.reports.isEmpty());
}

// Catches a participant told twice, and thirty names that bury the rest of a card.
TEST_CASE("A participant is told once, by its best source; long lists of names can be cut short")
{
    Cards cards;
    cards.session.selectEvent(u"opening"_s);
    REQUIRE(cards.event.participants.size() == 4);
    CHECK(cards.event.participants[0].lead == u"Iceland"_s);
    CHECK(cards.event.participants[1].lead == u"Norway and Malta"_s);
    CHECK(cards.event.participants[2].lead.count(u',') == 10);
    CHECK(cards.event.participants[3].text == u"16 states"_s);
    REQUIRE(cards.event.participantsBrief.size() == 4);
    CHECK(cards.event.participantsBrief[2].lead.endsWith(u"and 5 more"_s));
    CHECK(cards.event.participantsBrief[2].numerals == cards.event.participants[2].numerals);

    cards.session.selectEvent(u"summer"_s);
    CHECK(cards.event.participantsBrief.isEmpty());
}

// Catches a contested status that looks settled.
TEST_CASE("A state's card tells its other statuses")
{
    Cards cards;
    cards.session.selectActor(u"MLT"_s);
    REQUIRE(cards.actor.statusReports.size() == 1);
    CHECK(cards.actor.statusReports[0].mark == u"Sources differ"_s);
    CHECK(told(cards.actor.statusReports[0]) == QStringList{u"\u2260 Observer, since 1 April 2024 | Gazette"_s});
    CHECK(cards.workspace.actorCard()->spoken().endsWith(u", sources differ"_s));
    cards.session.selectActor(u"NOR"_s);
    REQUIRE(cards.actor.statusReports.size() == 1);
    CHECK(cards.actor.statusReports[0].mark.isEmpty());
}

// Catches a founding that the overview gives as settled, and a size that hides who counts otherwise.
TEST_CASE("The overview tells the coalition's founding and size as sources give them")
{
    Cards cards;
    REQUIRE(cards.overview.reports.size() == 2);
    CHECK(cards.overview.reports[0].about == u"Founding"_s);
    CHECK(cards.overview.reports[0].shown.lead == u"15 January 2024"_s);
    CHECK(told(cards.overview.reports[0]) == QStringList{u"\u2260 December 2023 (day not stated) | Gazette"_s});
    CHECK(cards.overview.reports[1].mark == u"2–3 states, sources differ"_s);
    CHECK(cards.overview.reports[1].shown.text == u"Ministry and Agency"_s);
}
