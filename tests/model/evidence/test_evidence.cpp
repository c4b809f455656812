#include "model/evidence/evidence.h"

#include "tests/model/history/dossier_builder.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;
using atlas::test::day;
using atlas::test::DossierBuilder;

namespace {

/// A meeting known to four sources, of which each tier has one; `later` is of the agency's tier, too.
DossierBuilder meeting()
{
    DossierBuilder builder;
    builder.source(u"palace"_s, Tier::Official, u"2025-03-02"_s)
        .source(u"agency"_s, Tier::Agency, u"2025-03-03"_s)
        .source(u"later"_s, Tier::Agency, u"2025-04-01"_s)
        .source(u"paper"_s, Tier::Press, u"2025-03-04"_s)
        .state(u"FRA"_s).state(u"ESP"_s).state(u"USA"_s);
    return builder;
}

struct Seen {
    History history;
    explicit Seen(const DossierBuilder& builder, Lens lens = {}) : history(builder.build(), std::move(lens)) {}

    const EventState& event() const { return history.events().front(); }
    Evidence only(Attribute attribute) const
    {
        const auto all = evidenceOf(event(), history);
        REQUIRE(std::ranges::count(all, attribute, &Evidence::attribute) == 1);
        return *std::ranges::find(all, attribute, &Evidence::attribute);
    }
};

template <typename Value>
const Value& valueOf(const Report& report)
{
    return std::get<const Claim<Value>*>(report.claim)->value;
}

/// "palace later"
QString sourcesOf(const Report& report)
{
    QStringList ids;
    for (const Citation* citation : report.citations) ids.append(citation->source.text());
    return ids.join(u' ');
}

}

// Catches a more precise date flagged as a contradiction, or shown behind the vaguer one.
TEST_CASE("a more precise date is also reported, and no conflict", "[evidence]")
{
    const Seen seen(meeting().event(u"london"_s, u"2025-03"_s, u"agency"_s)
                        .event(u"london"_s, u"2025-03-02"_s, u"later"_s));
    const Evidence when = seen.only(Attribute::When);
    REQUIRE(when.reports.size() == 2);
    CHECK(valueOf<Edtf>(when.shown()).toString() == u"2025-03-02"_s);
    CHECK(when.event == seen.event().event);
    CHECK(valueOf<Edtf>(when.reports[1]).toString() == u"2025-03"_s);
    CHECK(when.reports[1].agrees);
    CHECK_FALSE(when.reports[1].contradicted);
    CHECK_FALSE(when.contested);
    CHECK_FALSE(seen.event().conflict);
}

// Catches two precise dates that hide behind a vague one which agrees with both.
TEST_CASE("values that agree with the shown one may contradict each other", "[evidence]")
{
    const Seen seen(meeting().event(u"london"_s, u"2025-03"_s, u"palace"_s)
                        .event(u"london"_s, u"2025-03-02"_s, u"agency"_s)
                        .event(u"london"_s, u"2025-03-04"_s, u"paper"_s));
    const Evidence when = seen.only(Attribute::When);
    REQUIRE(when.reports.size() == 3);
    CHECK(sourcesOf(when.shown()) == u"palace"_s);
    CHECK_FALSE(when.shown().contradicted);
    CHECK((when.reports[1].agrees && when.reports[1].contradicted));
    CHECK((when.reports[2].agrees && when.reports[2].contradicted));
    CHECK(when.contested);
    CHECK(seen.event().conflict);
}

// Catches who gives a value being lost, or told in the order of the file.
TEST_CASE("all who give one value are told together, best first", "[evidence]")
{
    const Seen seen(meeting().event(u"london"_s, {}, u"paper"_s)
                        .count(u"london"_s, u"states"_s, 18, u"paper"_s)
                        .count(u"london"_s, u"states"_s, 16, u"later"_s)
                        .count(u"london"_s, u"states"_s, 18, u"palace"_s)
                        .count(u"london"_s, u"states"_s, 16, u"agency"_s)
                        .count(u"london"_s, u"states"_s, 18, u"agency"_s));
    const Evidence count = seen.only(Attribute::Count);
    REQUIRE(count.reports.size() == 2);
    CHECK(valueOf<Count>(count.shown()).number == 18);
    CHECK(sourcesOf(count.shown()) == u"palace agency paper"_s);
    CHECK(sourcesOf(count.reports[1]) == u"later agency"_s);
    CHECK_FALSE(count.reports[1].agrees);
    CHECK(count.contested);
}

// Catches numbers of different things, or of different times, taken for contradictions.
TEST_CASE("only numbers of the same thing at the same time are compared", "[evidence]")
{
    const Seen seen(meeting().event(u"london"_s, {}, u"paper"_s)
                        .count(u"london"_s, u"states"_s, 18, u"palace"_s)
                        .count(u"london"_s, u"leaders"_s, 16, u"agency"_s));
    const auto all = evidenceOf(seen.event(), seen.history);
    CHECK(std::ranges::count(all, Attribute::Count, &Evidence::attribute) == 2);
    CHECK(std::ranges::none_of(all, &Evidence::contested));
    CHECK_FALSE(seen.event().conflict);

    const Seen grown(meeting().size(u"states"_s, 26, u"palace"_s, u"2025-03"_s)
                         .size(u"states"_s, 35, u"agency"_s, u"2026-01"_s));
    REQUIRE(evidenceOfCoalition(grown.history).size() == 1);
    CHECK_FALSE(evidenceOfCoalition(grown.history).front().contested);
    const Seen torn(meeting().size(u"states"_s, 26, u"palace"_s, u"2025-03"_s)
                        .size(u"states"_s, 35, u"agency"_s, u"2025-03-10"_s));
    CHECK(evidenceOfCoalition(torn.history).front().contested);
}

// Catches an announcement that contradicts what came of it, or that is shown in its place.
TEST_CASE("what was announced contradicts nothing that came of it", "[evidence]")
{
    const Seen seen(meeting().event(u"london"_s, u"2025-03-02"_s, u"palace"_s)
                        .occurrence(u"london"_s, Occurrence::Announced, u"palace"_s)
                        .occurrence(u"london"_s, Occurrence::Held, u"paper"_s)
                        .participant(u"london"_s, u"ESP"_s, u"palace"_s, Mode::Announced)
                        .participant(u"london"_s, u"ESP"_s, u"paper"_s, Mode::Absent));
    const Evidence occurrence = seen.only(Attribute::Occurrence);
    CHECK(valueOf<Occurrence>(occurrence.shown()) == Occurrence::Held);
    CHECK(occurrence.shown().claim == ReportedClaim(seen.event().occurrenceClaim));
    CHECK_FALSE(occurrence.contested);
    const Evidence part = seen.only(Attribute::Participation);
    CHECK(valueOf<Participation>(part.shown()).mode == Mode::Absent);
    CHECK_FALSE(part.contested);
    CHECK_FALSE(seen.event().conflict);

    const Seen called(meeting().event(u"london"_s, u"2025-03-02"_s, u"palace"_s)
                          .occurrence(u"london"_s, Occurrence::Cancelled, u"palace"_s)
                          .occurrence(u"london"_s, Occurrence::Held, u"paper"_s));
    CHECK(called.only(Attribute::Occurrence).contested);
}

// Catches one who was there and was not, and one who was there and on a screen, going unnoticed; and two
// actors' parts compared with each other.
TEST_CASE("an actor was in one place, in one way", "[evidence]")
{
    const auto part = [](Mode one, Mode other) {
        return Seen(meeting().event(u"london"_s, {}, u"paper"_s)
                        .participant(u"london"_s, u"ESP"_s, u"palace"_s, one)
                        .participant(u"london"_s, u"USA"_s, u"palace"_s, Mode::Absent)
                        .participant(u"london"_s, u"ESP"_s, u"paper"_s, other));
    };
    const auto isContested = [&part](Mode one, Mode other) {
        const Seen seen = part(one, other);
        const auto all = evidenceOf(seen.event(), seen.history);
        REQUIRE(std::ranges::count(all, Attribute::Participation, &Evidence::attribute) == 2);
        const bool contested = std::ranges::any_of(all, &Evidence::contested);
        CHECK(contested == seen.event().conflict);
        if (contested) CHECK(std::ranges::find_if(all, &Evidence::contested)->actor->id == ActorId(u"ESP"_s));
        return contested;
    };
    CHECK(isContested(Mode::Remote, Mode::InPerson));
    CHECK(isContested(Mode::Absent, Mode::InPerson));
    CHECK(isContested(Mode::Absent, Mode::NotStated));
    CHECK_FALSE(isContested(Mode::NotStated, Mode::Remote));
    CHECK_FALSE(isContested(Mode::Announced, Mode::Remote));
    CHECK_FALSE(isContested(Mode::Remote, Mode::Remote));
}

// Catches a city told as two for two positions in it, and two cities told as one.
TEST_CASE("places agree within a city, and not across a border", "[evidence]")
{
    const auto places = [](const Place& one, const Place& other) {
        return Seen(meeting().place(u"london"_s, one, u"palace"_s).place(u"london"_s, other, u"paper"_s))
            .only(Attribute::Place);
    };
    const Place lancaster{.name = {}, .position = LonLat{.lon = -0.14, .lat = 51.5}, .country = ActorId(u"GBR"_s)};
    const Place heathrow{.name = {}, .position = LonLat{.lon = -0.45, .lat = 51.47}, .country = {}};
    const Place paris{.name = {}, .position = LonLat{.lon = 2.35, .lat = 48.86}, .country = {}};
    const Place france{.name = {}, .position = {}, .country = ActorId(u"FRA"_s)};
    CHECK_FALSE(places(lancaster, heathrow).contested);
    CHECK(places(lancaster, paris).contested);
    CHECK(places(lancaster, france).contested);
    CHECK_FALSE(places(paris, france).contested);
}

// Catches a status that another source contradicts, told as agreed, and a source's own change of mind told as
// a contradiction of another's.
TEST_CASE("what else is said of a status is told with who says it", "[evidence]")
{
    const History history(meeting().claim(u"FRA"_s, u"member"_s, u"2025-03/"_s, u"paper"_s)
                              .claim(u"FRA"_s, u"member"_s, u"2025-03-02/"_s, u"palace"_s)
                              .claim(u"FRA"_s, u"member"_s, u"2025-03/"_s, u"agency"_s)
                              .claim(u"FRA"_s, u"partner"_s, u"2025/2025-03"_s, u"palace"_s).build(),
                          {});
    const Moment moment = history.momentOn(day(u"2025-03-20"));
    const ActorState& france = *moment.actor(ActorId(u"FRA"_s));
    const Evidence agreed = evidenceOf(france);
    REQUIRE(agreed.reports.size() == 3);
    CHECK(agreed.actor == france.actor);
    CHECK(agreed.shown().claim == ReportedClaim(france.shown));
    CHECK(sourcesOf(agreed.reports[1]) == u"agency paper"_s);
    CHECK(sourcesOf(agreed.reports[2]) == u"palace"_s);
    CHECK(std::ranges::all_of(agreed.reports, &Report::agrees));
    CHECK_FALSE(agreed.contested);
    CHECK_FALSE(france.conflict);
}

// Catches a contradiction between two sources that each agree with the shown, vaguer one.
TEST_CASE("two dates of one status are a contradiction even beside a vague one", "[evidence]")
{
    const History history(meeting().claim(u"FRA"_s, u"member"_s, u"2025/"_s, u"palace"_s)
                              .claim(u"FRA"_s, u"member"_s, u"2025-03/"_s, u"agency"_s)
                              .claim(u"FRA"_s, u"member"_s, u"2025-02/"_s, u"paper"_s).build(),
                          {});
    const Moment moment = history.momentOn(day(u"2025-12-31"));
    CHECK(moment.actors.front()->conflict);
    CHECK(evidenceOf(*moment.actors.front()).contested);
}

// Catches what a lens does not believe.
TEST_CASE("evidence is of the lens's sources alone", "[evidence]")
{
    const auto builder = meeting().event(u"london"_s, u"2025-03-02"_s, u"palace"_s)
                             .event(u"london"_s, u"2025-03-05"_s, u"paper"_s)
                             .founded(u"2025-03-02"_s, u"palace"_s).founded(u"2025-02-17"_s, u"paper"_s);
    const Seen all(builder);
    CHECK(all.only(Attribute::When).contested);
    REQUIRE(evidenceOfCoalition(all.history).size() == 1);
    CHECK(evidenceOfCoalition(all.history).front().contested);
    const Seen one(builder, Lens::official());
    CHECK_FALSE(one.only(Attribute::When).hasOthers());
    CHECK_FALSE(evidenceOfCoalition(one.history).front().hasOthers());
    const Seen none(builder, Lens::of({SourceId(u"agency"_s)}));
    CHECK(evidenceOfCoalition(none.history).empty());
    CHECK(conflicts(none.history).empty());
}

// Catches a contradiction listed once for every stretch of days that it lasts, and one lost among them.
TEST_CASE("each conflict is listed once, the coalition's first, then events, then actors", "[evidence]")
{
    const History history(meeting().claim(u"USA"_s, u"member"_s, u"2025-03/"_s, u"paper"_s)
                              .claim(u"USA"_s, u"ambiguous"_s, u"2025-03/2025-06"_s, u"agency"_s)
                              .claim(u"USA"_s, u"partner"_s, u"2025-05/"_s, u"palace"_s)
                              .claim(u"FRA"_s, u"member"_s, u"2025-03/"_s, u"paper"_s)
                              .event(u"paris"_s, u"2025-04-10"_s, u"agency"_s)
                              .event(u"paris"_s, u"2025-04-11"_s, u"paper"_s)
                              .event(u"london"_s, u"2025-03-02"_s, u"paper"_s)
                              .count(u"london"_s, u"states"_s, 18, u"palace"_s)
                              .count(u"london"_s, u"states"_s, 16, u"agency"_s)
                              .founded(u"2025-03-02"_s, u"palace"_s)
                              .founded(u"2025-02-17"_s, u"paper"_s).build(),
                          {});
    const auto found = conflicts(history);
    REQUIRE(found.size() == 4);
    CHECK(found[0].attribute == Attribute::Founding);
    CHECK(found[1].event->id == EventId(u"london"_s));
    CHECK(found[1].attribute == Attribute::Count);
    CHECK(found[2].event->id == EventId(u"paris"_s));
    CHECK(found[3].actor->id == ActorId(u"USA"_s));
    // In May and June all three speak; before and after, two of them say no more.
    CHECK(found[3].reports.size() == 3);
}
