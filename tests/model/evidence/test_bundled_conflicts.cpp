#include "model/evidence/evidence.h"
#include "tests/model/dossier/bundled.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

/// "london count 16 18 19" and such: what is contested, and between which values where they are numbers.
QStringList contested(const History& history)
{
    QStringList told;
    for (const Evidence& evidence : conflicts(history)) {
        QStringList words;
        if (evidence.event) words << evidence.event->id.text();
        if (evidence.actor) words << evidence.actor->id.text();
        if (evidence.attribute == Attribute::Founding) words << u"founding"_s;
        if (evidence.attribute == Attribute::Size) words << u"size"_s;
        QList<int> numbers;
        for (const Report& report : evidence.reports)
            if (const auto* count = std::get_if<const Claim<Count>*>(&report.claim); count && (*count)->value.number)
                numbers.append(*(*count)->value.number);
        std::ranges::sort(numbers);
        for (const int number : numbers)
            if (words.isEmpty() || words.back() != QString::number(number)) words << QString::number(number);
        told << words.join(u' ');
    }
    return told;
}

}

// Catches a contradiction between the bundled dossier's sources that is smoothed over, and one that is invented.
TEST_CASE("the bundled dossier's sources contradict each other where they are known to", "[evidence][bundled]")
{
    const auto dossier = test::bundledDossier();
    CHECK(contested(History(dossier, Lens::all()))
          == QStringList{u"founding"_s, u"size 15 31 33 34 35 36"_s, u"london 16 18 19"_s, u"paris-2025-03-27 AUT"_s,
                         u"paris-2025-09-04 ESP"_s, u"paris-2025-09-04 35 38 39"_s, u"kyiv 14 15"_s,
                         u"paris 26 27"_s});
}

// Catches an article that is made to contradict itself by what stands beside it.
TEST_CASE("the article alone contradicts itself nowhere", "[evidence][bundled]")
{
    CHECK(contested(History(test::bundledDossier(), Lens::of({SourceId(u"article"_s)}))).isEmpty());
}

// Catches London undated, or dated by the vaguer source, once a better one speaks.
TEST_CASE("London has its day from the pages that say it, and the article's month agrees", "[evidence][bundled]")
{
    const History history(test::bundledDossier(), Lens::all());
    const EventState* london = history.event(EventId(u"london"_s));
    REQUIRE(london);
    const std::vector<Evidence> all = evidenceOf(*london, history);
    const auto when = std::ranges::find(all, Attribute::When, &Evidence::attribute);
    REQUIRE(when != all.end());
    CHECK(std::get<const Claim<Edtf>*>(when->shown().claim)->value.toString() == u"2025-03-02"_s);
    CHECK_FALSE(when->contested);
    REQUIRE(when->reports.size() == 2);
    CHECK(std::get<const Claim<Edtf>*>(when->reports[1].claim)->value.toString() == u"2025-03"_s);
    CHECK(london->conflict);
}

// Catches a summit that is told as held before anyone could say so, or as announced once it was.
TEST_CASE("Paris is announced on 5 January and was held on 7 January", "[evidence][bundled]")
{
    const auto dossier = test::bundledDossier();
    const auto occurrence = [&dossier](QStringView day) {
        const History history(dossier, Lens::all().asKnownOn(Day::fromIso(day)));
        const EventState* paris = history.event(EventId(u"paris"_s));
        REQUIRE(paris);
        return paris->occurrence;
    };
    CHECK(occurrence(u"2025-12-30") == Occurrence::Announced);
    CHECK(occurrence(u"2026-01-05") == Occurrence::Announced);
    CHECK(occurrence(u"2026-01-07") == Occurrence::Held);
}
