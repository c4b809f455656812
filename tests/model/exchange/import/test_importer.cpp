#include "tests/model/exchange/import/imported.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray river = R"({
  "format": "coalition-dossier/1",
  "title": "Friends of the river",
  "sources": [{ "id": "paper", "title": "The River Post", "address": "https://river.example/1" }],
  "statuses": [{ "id": "member", "label": { "en": "Member", "fr": "Membre" }, "colour": "#2A6796", "counted": true }],
  "claims": [{ "actors": ["AUT"], "status": "member", "since": "2024-05", "source": "paper" }],
  "events": [{ "id": "vienna", "title": "They meet in Vienna", "when": "2024-05-01", "source": "paper" }]
}
)";

QStringList claimsOf(const Dossier& dossier)
{
    QStringList lines;
    for (const StatusClaim& claim : dossier.statusClaims)
        lines.append(QStringList{claim.actor.text(), claim.status.text(), claim.span ? claim.span->toString() : u"-"_s,
                                 claim.citation.source.text()}
                         .join(u' '));
    return lines;
}

QString whenOf(const Event& event)
{
    QStringList times;
    for (const Claim<Edtf>& when : event.when) times.append(when.value.toString());
    return times.join(u' ');
}

bool hasRemark(const Import& import, QStringView words)
{
    return std::ranges::any_of(import.report.remarks, [&](const ImportRemark& remark) { return remark.sentence.contains(words); });
}

}

// A row of a members' list is lost, or its month becomes a day.
TEST_CASE("Rows of countries become status claims")
{
    GivenTable table({u"Country"_s, u"Status"_s, u"Since"_s, u"Until"_s, u"Source"_s},
                     {{u"France"_s, u"Member"_s, u"March 2025"_s, u""_s, u"The Post"_s},
                      {u"UK"_s, u"Observer"_s, u"2025-03-02"_s, u"2025-06"_s, u"The Post"_s},
                      {u"Ukraine"_s, u"Member"_s, u""_s, u""_s, u""_s}});
    const Import import = imported(table);
    CHECK(claimsOf(import.dossier)
          == QStringList{u"FRA member 2025-03/ the-post"_s, u"GBR observer 2025-03-02/2025-06 the-post"_s, u"UKR member - "_s});
    CHECK(import.report.imported == 3);
    CHECK(import.report.statuses == 2);
    CHECK(import.report.sources == 1);
    CHECK(import.remarks().isEmpty());
}

// An event loses its time, its place or who took part.
TEST_CASE("Rows with titles become events")
{
    GivenTable table({u"Title"_s, u"Date"_s, u"Place"_s, u"Country"_s, u"lon"_s, u"lat"_s, u"Participants"_s, u"Description"_s, u"URL"_s},
                     {{u"Summit"_s, u"2025-03"_s, u"London"_s, u"UK"_s, u"-0,13"_s, u"51.5"_s,
                       u"France; Korea, Republic of; Poland, Spain and Italy"_s, u"They met."_s, u"https://a.example/1"_s},
                      {u"Call"_s, u""_s, u""_s, u""_s, u""_s, u""_s, u""_s, u""_s, u""_s}});
    const Import import = imported(table);
    REQUIRE(import.dossier.events.size() == 2);
    const Event& summit = import.dossier.events[0];
    CHECK(summit.id.text() == u"summit"_s);
    CHECK(whenOf(summit) == u"2025-03"_s);
    REQUIRE(summit.place.size() == 1);
    CHECK(summit.place[0].value.country.text() == u"GBR"_s);
    CHECK(summit.place[0].value.position == LonLat{-0.13, 51.5});
    QStringList who;
    for (const auto& claim : summit.participants) who.append(claim.value.actor.text());
    CHECK(who == QStringList{u"FRA"_s, u"KOR"_s, u"POL"_s, u"ESP"_s, u"ITA"_s});
    CHECK(summit.citations.size() == 1);
    CHECK(import.dossier.sources[0].address == u"https://a.example/1"_s);
    CHECK(import.dossier.events[1].when.isEmpty());
    CHECK(import.dossier.events[1].citations.isEmpty());
    CHECK(import.dossier.statuses.size() == 1);
    CHECK(import.remarks().isEmpty());
}

TEST_CASE("Rows of a list of sources become sources")
{
    GivenTable table({u"Title"_s, u"Publisher"_s, u"Date"_s, u"URL"_s, u"Tier"_s},
                     {{u"One"_s, u"Post"_s, u"2025-03"_s, u"https://a.example"_s, u"official"_s},
                      {u"Two"_s, u""_s, u""_s, u""_s, u"rumour"_s}});
    const Import import = imported(table);
    REQUIRE(import.dossier.sources.size() == 2);
    CHECK(import.dossier.sources[0].tier == Tier::Official);
    CHECK(import.dossier.sources[0].date->toString() == u"2025-03"_s);
    CHECK(import.dossier.sources[1].tier == Tier::Press);
    CHECK(hasRemark(import, u"“rumour” is no tier"));
}

// A doubtful name is taken for a country, or dropped without a word.
TEST_CASE("Nobody is guessed")
{
    GivenTable table({u"Country"_s, u"Status"_s},
                     {{u"Congo"_s, u"Member"_s}, {u"Frnace"_s, u"Member"_s}, {u"Total"_s, u"Member"_s}, {u"Congo"_s, u"Member"_s}});
    const Import import = imported(table);
    CHECK(import.dossier.statusClaims.isEmpty());
    CHECK(import.report.skipped == 4);
    CHECK(import.report.remarks.size() == 4);
    REQUIRE(import.report.doubtful.size() == 3);
    CHECK(import.report.doubtful[0].rows == 2);

    GivenTable same({u"Country"_s, u"Status"_s}, {{u"Congo"_s, u"Member"_s}, {u"Frnace"_s, u"Member"_s}, {u"The Club"_s, u"Member"_s}});
    const Import said = imported(same, [](Mapping& mapping) {
        mapping.countries = {{u"Congo"_s, u"COG"_s}, {u"Frnace"_s, u""_s}, {u"The Club"_s, u"club"_s}};
    });
    CHECK(claimsOf(said.dossier) == QStringList{u"COG member - "_s, u"club member - "_s});
    CHECK(said.dossier.actor(ActorId(u"club"_s))->kind == ActorKind::Organisation);
    CHECK(said.report.doubtful.isEmpty());
    CHECK(hasRemark(said, u"“Frnace” was left out, as you said"));
}

// What cannot be a date becomes one, or the row is lost with it.
TEST_CASE("A date that is not understood leaves the row without one")
{
    GivenTable table({u"Event"_s, u"Date"_s}, {{u"A"_s, u"soon"_s}, {u"B"_s, u"30/02/2025"_s}, {u"C"_s, u"2025-03"_s}});
    const Import import = imported(table);
    REQUIRE(import.dossier.events.size() == 3);
    CHECK(whenOf(import.dossier.events[0]).isEmpty());
    CHECK(whenOf(import.dossier.events[1]).isEmpty());
    CHECK(import.remarks() == QStringList{u"“soon” was not understood as a date"_s, u"“30/02/2025” is no date that exists"_s});
    CHECK(import.report.remarks[0].row == 2);
    CHECK(import.report.remarks[0].column == u"Date"_s);
}

// Days and months change places although a later row tells which is which.
TEST_CASE("The rows tell the order of day and month")
{
    GivenTable table({u"Event"_s, u"Date"_s}, {{u"A"_s, u"03/04/2025"_s}, {u"B"_s, u""_s}, {u"C"_s, u"12/25/2025"_s}});
    const Import monthFirst = imported(table);
    CHECK(whenOf(monthFirst.dossier.events[0]) == u"2025-03-04"_s);
    CHECK(whenOf(monthFirst.dossier.events[2]) == u"2025-12-25"_s);
    CHECK(monthFirst.dossier.events[1].id.text() == u"b"_s);
    CHECK(monthFirst.remarks().isEmpty());

    GivenTable open({u"Event"_s, u"Date"_s}, {{u"A"_s, u"03/04/2025"_s}, {u"B"_s, u"05/06/2025"_s}});
    const Import dayFirst = imported(open);
    CHECK(whenOf(dayFirst.dossier.events[0]) == u"2025-04-03"_s);
    CHECK(dayFirst.remarks() == QStringList{u"“03/04/2025” was taken for 2025-04-03; it could be another day"_s});
    const Import chosen = imported(open, [](Mapping& mapping) { mapping.dates = DateOrder::MonthFirst; });
    CHECK(whenOf(chosen.dossier.events[0]) == u"2025-03-04"_s);

    GivenTable mixed({u"Event"_s, u"Date"_s}, {{u"A"_s, u"25/12/2025"_s}, {u"B"_s, u"12/25/2025"_s}});
    CHECK(hasRemark(imported(mixed), u"in another order"));
}

TEST_CASE("What else happened to a date is told once for its column")
{
    GivenTable table({u"Event"_s, u"Date"_s}, {{u"A"_s, u"45718"_s}, {u"B"_s, u"45719"_s}, {u"C"_s, u"2025-03-02T14:00:00Z"_s}});
    const Import import = imported(table);
    CHECK(whenOf(import.dossier.events[1]) == u"2025-03-03"_s);
    CHECK(import.remarks() == QStringList{u"Numbers such as 45718 were taken for a spreadsheet’s days: 2025-03-02"_s,
                                          u"Times of day were left out: “2025-03-02T14:00:00Z” is 2025-03-02"_s});
}

// What the dossier says already is said a second time, which the loader refuses; or something new is taken for it.
TEST_CASE("What is known is not said again")
{
    GivenTable claims({u"Country"_s, u"Status"_s, u"Since"_s, u"Source"_s},
                      {{u"Austria"_s, u"Membre"_s, u"2024-05"_s, u"the river post"_s},
                       {u"Austria"_s, u"member"_s, u"2024-06"_s, u"https://river.example/1"_s},
                       {u"Austria"_s, u"member"_s, u"2024-06"_s, u"paper"_s}});
    const Import import = importedInto(river, claims);
    CHECK(claimsOf(import.dossier) == QStringList{u"AUT member 2024-05/ paper"_s, u"AUT member 2024-06/ paper"_s});
    CHECK(import.report.sources == 0);
    CHECK(import.report.statuses == 0);
    CHECK(import.report.skipped == 2);

    GivenTable events({u"id"_s, u"Event"_s, u"Date"_s},
                      {{u""_s, u"They meet in Vienna"_s, u"2024-05-01"_s},
                       {u""_s, u"They meet in Vienna"_s, u"2024-05-02"_s},
                       {u"vienna"_s, u"They meet in Vienna"_s, u"2024"_s},
                       {u"vienna"_s, u"Another"_s, u"2024"_s},
                       {u"new"_s, u"New"_s, u"2024"_s},
                       {u"new"_s, u"New"_s, u"2024"_s}});
    const Import more = importedInto(river, events);
    QStringList ids;
    for (const Event& event : more.dossier.events) ids.append(event.id.text());
    CHECK(ids == QStringList{u"vienna"_s, u"they-meet-in-vienna"_s, u"vienna-2"_s, u"new"_s});
    CHECK(more.report.skipped == 3);
    CHECK(more.text.startsWith(river.first(river.indexOf("2024-05-01"))));
}

// A row cites the dossier's only source although it names none.
TEST_CASE("A row without a source is unsourced")
{
    GivenTable table({u"Event"_s, u"Quote"_s}, {{u"A"_s, u"so they said"_s}});
    const Import import = importedInto(river, table);
    CHECK(import.dossier.events[1].citations.isEmpty());
    CHECK(hasRemark(import, u"The quote was left out"));
    GivenTable again({u"Event"_s, u"Quote"_s}, {{u"A"_s, u"so they said"_s}});
    const Import given = importedInto(river, again, [](Mapping& mapping) { mapping.source = SourceId(u"paper"_s); });
    REQUIRE(given.dossier.events[1].citations.size() == 1);
    CHECK(given.dossier.events[1].citations[0].quote->words == u"so they said"_s);
}

// Characters that hide reach the dossier, or an empty row becomes an event.
TEST_CASE("Texts are cleaned and empty rows counted")
{
    GivenTable table({u"Event"_s, u"Description"_s},
                     {{u" A\u202Eb "_s, u"one\r\ntwo\tthree"_s}, {u""_s, u"  "_s}, {u"=cmd|' /C calc'!A0"_s, u"<script>"_s}});
    const Import import = imported(table);
    CHECK(import.report.empty == 1);
    CHECK(import.report.rows == 3);
    REQUIRE(import.dossier.events.size() == 2);
    CHECK(import.dossier.events[0].title.in(Language::English) == u"Ab"_s);
    CHECK(import.dossier.events[0].summary[0].value.in(Language::English) == u"one\ntwo three"_s);
    CHECK(import.dossier.events[1].title.in(Language::English) == u"=cmd|' /C calc'!A0"_s);
    CHECK(hasRemark(import, u"U+202E"));
}

// Two statuses that are made look alike.
TEST_CASE("Statuses that are made have looks of their own")
{
    QList<QStringList> rows;
    for (int i = 0; i < 5; ++i) rows.append({u"France"_s, u"Status %1"_s.arg(i)});
    GivenTable table({u"Country"_s, u"Status"_s}, rows);
    const Import import = imported(table);
    REQUIRE(import.dossier.statuses.size() == 5);
    for (qsizetype i = 0; i < 5; ++i)
        for (qsizetype j = 0; j < i; ++j) {
            CHECK(import.dossier.statuses[i].pattern != import.dossier.statuses[j].pattern);
            CHECK(import.dossier.statuses[i].light.ink != import.dossier.statuses[j].light.ink);
        }
    QList<QStringList> many;
    for (int i = 0; i < 100; ++i) many.append({u"France"_s, u"Status %1"_s.arg(i)});
    GivenTable wrong({u"Country"_s, u"Status"_s}, many);
    const Import refused = imported(wrong);
    CHECK(refused.dossier.statuses.size() == 64);
    CHECK(hasRemark(refused, u"one status too many"));
}

// The report grows with the table, or keeps back how much there was.
TEST_CASE("Of many remarks of a kind the first thousand are listed")
{
    QList<QStringList> rows;
    for (int i = 0; i < 1500; ++i) rows.append({u"Nobody %1"_s.arg(i), u"Member"_s});
    GivenTable table({u"Country"_s, u"Status"_s}, rows);
    const Import import = imported(table);
    CHECK(import.report.remarks.size() == 1000);
    CHECK(import.report.unlisted == 500);
    CHECK(import.report.skipped == 1500);
}

TEST_CASE("An import that is told to end gives nothing")
{
    GivenTable table({u"Event"_s}, {{u"A"_s}});
    const auto mapping = suggestedMapping(table, 0, Dossier());
    REQUIRE(mapping);
    const auto result = importAsDossier(table, {{0, *mapping}}, u"T"_s, Language::English, Language::English,
                                        [](std::optional<double>) { return false; });
    REQUIRE(result);
    CHECK_FALSE(result->has_value());
}
