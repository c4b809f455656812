#include "model/history/history.h"

#include "tests/model/history/dossier_builder.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;
using atlas::test::day;
using atlas::test::DossierBuilder;

namespace {

DossierBuilder sources()
{
    DossierBuilder builder;
    builder.source(u"article"_s, Tier::Press, u"2026-01-05"_s).source(u"blog"_s, Tier::Aggregator)
        .source(u"palace"_s, Tier::Official, u"2026-01"_s).state(u"FRA"_s).state(u"POL"_s).state(u"ESP"_s);
    return builder;
}

const Lens article = Lens::of({SourceId(u"article"_s)});

}

// Catches a step chart that starts late, ends early or sums certain and possible.
TEST_CASE("the number of members is a run of steps", "[history][steps]")
{
    const History history(sources()
        .claim(u"FRA"_s, u"member"_s, u"2025-03/"_s, u"article"_s)
        .claim(u"POL"_s, u"member"_s, u"2025-03-31/2025-12-31"_s, u"article"_s)
        .claim(u"ESP"_s, u"member"_s, {}, u"article"_s)
        .event(u"first"_s, u"2025-01-01"_s, u"article"_s).build(), article);
    QStringList steps;
    for (const History::Step& step : history.countOverTime(StatusId(u"member"_s)))
        steps.append(u"%1 %2+%3+%4"_s.arg(step.from.toIso()).arg(step.count.certain).arg(step.count.possible)
                         .arg(step.count.undated));
    CHECK(steps.join(u", "_s)
          == u"2025-01-01 0+0+1, 2025-03-01 0+1+1, 2025-03-31 2+0+1, 2026-01-01 1+0+1"_s);
    CHECK(history.countOverTime(StatusId(u"partner"_s)).size() == 1);
}

// Catches a default date at the end of a vague month, weeks after its source was written.
TEST_CASE("the last event day is the last on which anything is said to happen", "[history]")
{
    const auto last = [](const DossierBuilder& builder, const Lens& lens) {
        return History(builder.build(), lens).lastEventDay().toIso();
    };
    const auto vague = sources().event(u"operation"_s, u"2026-01~"_s, u"article"_s);
    CHECK(last(vague, article) == u"2026-01-05"_s);
    CHECK(last(DossierBuilder(vague).event(u"paris"_s, u"2026-01-06"_s, u"article"_s)
                   .occurrence(u"paris"_s, Occurrence::Announced, u"article"_s), article) == u"2026-01-06"_s);
    CHECK(last(sources().event(u"effort"_s, u"2025-03/"_s, u"article"_s), article) == u"2025-03-31"_s);
    CHECK(last(sources().claim(u"FRA"_s, u"member"_s, u"2025-03/"_s, u"article"_s), article)
          == u"2025-03-31"_s);
    CHECK(last(sources(), article) == u"2026-01-05"_s);
    CHECK(last(DossierBuilder(), {}) == u"1970-01-01"_s);
}

// Catches a timeline that cuts off a status or an event.
TEST_CASE("the extent holds every event and every turn", "[history]")
{
    const History history(sources()
        .claim(u"FRA"_s, u"member"_s, u"2024-03/2026-02-10"_s, u"article"_s)
        .event(u"london"_s, u"2025-03"_s, u"article"_s).build(), article);
    CHECK(history.extent().first == day(u"2024-03-01"));
    CHECK(history.extent().second == day(u"2026-02-11"));
    const History empty(sources().build(), article);
    CHECK(empty.extent().first == empty.extent().second);
}

// Catches a hatched ground that begins too early, or at all where a source has no date.
TEST_CASE("a lens was written by its last source's last day", "[history][lens]")
{
    const auto dossier = sources().build();
    CHECK(History(dossier, article).writtenBy() == day(u"2026-01-05"));
    CHECK(History(dossier, Lens::of({SourceId(u"article"_s), SourceId(u"palace"_s)})).writtenBy()
          == day(u"2026-01-31"));
    CHECK_FALSE(History(dossier, Lens::all()).writtenBy());
    CHECK_FALSE(History(DossierBuilder().build(), {}).writtenBy());
}

// A dossier without a dated event or status opened on 1 January 1970.
TEST_CASE("what has no date is looked at when its sources were written, else on the day that is told")
{
    DossierBuilder builder;
    builder.source(u"paper"_s, Tier::Press, u"2026-05-02"_s).source(u"leaflet"_s, Tier::Press);
    builder.event(u"e"_s, {}, u"leaflet"_s);
    const Lens all = *Lens::parse(u"all"_s, *builder.build());
    const Lens leaflet = *Lens::parse(u"leaflet"_s, *builder.build());
    CHECK(History(builder.build(), all, day(u"2026-11-22")).lastEventDay() == day(u"2026-05-02"));
    CHECK(History(builder.build(), leaflet, day(u"2026-11-22")).lastEventDay() == day(u"2026-11-22"));
}
