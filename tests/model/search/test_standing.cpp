#include "model/search/standing.h"

#include "model/search/search_index.h"
#include "tests/model/history/dossier_builder.h"
#include "tests/model/search/small_dossier.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

/// A day of the small dossier through a lens.
struct Seen {
    Seen(QStringView day, const Lens& lens) : past(dossier, lens), moment(past.momentOn(test::day(day))) {}

    Thing first(QStringView text) const { return index.find(text, test::day(u"2026-01-10")).at(0).thing; }
    Standing of(QStringView text) const
    {
        return Standings(index.collection(), past, moment).of(first(text));
    }
    DayBounds beginning(QStringView text) const
    {
        return Standings(index.collection(), past, moment).beginning(first(text));
    }

    std::shared_ptr<const Dossier> dossier = test::smallDossier();
    SearchIndex index{dossier};
    History past;
    Moment moment;
};

const Lens article = Lens::of({SourceId(u"article"_s)});

}

// The one clock: on a day before the meeting, nobody can be sent to it as though it had been held.
TEST_CASE("What begins after the shown day is later, and knows on which days")
{
    const Seen seen(u"2025-02-28", article);
    for (const QString& text : {u"advisers"_s, u"in kyiv"_s, u"engagements"_s, u"france"_s, u"zelensky"_s})
        CHECK(seen.of(text) == Standing::Later);
    CHECK(seen.beginning(u"advisers").latest == test::day(u"2026-01-03"));
    CHECK(seen.beginning(u"france").earliest == test::day(u"2025-03-01"));
    CHECK(seen.beginning(u"france").latest == test::day(u"2025-03-31"));
    CHECK(seen.of(u"test of peace") == Standing::Shown);
}

TEST_CASE("What has begun by the shown day is shown")
{
    const Seen seen(u"2026-01-04", article);
    for (const QString& text : {u"advisers"_s, u"france"_s, u"zelensky"_s, u"birth"_s})
        CHECK(seen.of(text) == Standing::Shown);
    CHECK(seen.of(u"leaders meet") == Standing::Later);
    CHECK(seen.of(u"engagements") == Standing::Later);
}

TEST_CASE("What no source of the lens speaks of is unknown, on whatever day")
{
    const Seen seen(u"2026-01-10", article);
    for (const QString& text : {u"call from madrid"_s, u"spain"_s, u"oeuvre"_s, u"declaration"_s})
        CHECK(seen.of(text) == Standing::Unknown);
    const Seen wider(u"2026-01-10", Lens::all());
    for (const QString& text : {u"call from madrid"_s, u"spain"_s, u"oeuvre"_s, u"declaration"_s})
        CHECK(wider.of(text) == Standing::Shown);
}

TEST_CASE("As known on a day before its source, a thing is unknown")
{
    const Seen seen(u"2026-01-10", Lens::all().asKnownOn(test::day(u"2026-01-05")));
    CHECK(seen.of(u"call from madrid") == Standing::Unknown);
    CHECK(seen.of(u"advisers") == Standing::Shown);
}

TEST_CASE("A thing's sources are those that speak of it")
{
    const Seen seen(u"2026-01-10", article);
    const auto sources = sourcesOf(seen.first(u"spain"), seen.index.collection());
    REQUIRE(sources.size() == 1);
    CHECK(sources.front()->id.text() == u"palace"_s);
}
