#include "tests/model/dossier/bundled.h"
#include "tests/model/exchange/export/rows_of.h"
#include "tests/model/exchange/round_trip/random_text.h"
#include "tests/model/exchange/round_trip/round_trip.h"
#include "tests/support/print.h"
#include "tests/support/rounds.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// What came back is what the export said that it carries; and what was told as lost is just what is missing.
void checkReturn(const RoundTrip& trip)
{
    CHECK(missing(trip.carried, trip.back) == QStringList());
    CHECK(missing(trip.back, trip.carried) == QStringList());
    QMap<QByteArray, int> told;
    for (const Loss& loss : trip.losses) told[loss.kind] = loss.count;
    QMap<QByteArray, int> lost;
    for (const FlatClaim& claim : lostClaims(trip.whole, trip.back)) ++lost[claim.kind];
    CHECK(lost == told);
}

struct Case {
    ExchangeFormat format;
    ExportedTable table = ExportedTable::Events;
};

/// Every shape that a dossier is laid out in.
const std::array shapes{Case{ExchangeFormat::Xlsx},
                        Case{ExchangeFormat::Csv},
                        Case{ExchangeFormat::Csv, ExportedTable::Members},
                        Case{ExchangeFormat::Csv, ExportedTable::Sources},
                        Case{ExchangeFormat::GeoJson},
                        Case{ExchangeFormat::ICalendar}};

const std::array files{Case{ExchangeFormat::Csv},
                       Case{ExchangeFormat::Csv, ExportedTable::Members},
                       Case{ExchangeFormat::Csv, ExportedTable::Sources},
                       Case{ExchangeFormat::TimelineJson},
                       Case{ExchangeFormat::Xlsx},
                       Case{ExchangeFormat::Ods},
                       Case{ExchangeFormat::GeoPackage},
                       Case{ExchangeFormat::GeoJson},
                       Case{ExchangeFormat::Kml},
                       Case{ExchangeFormat::Kmz},
                       Case{ExchangeFormat::ICalendar}};

ExportChoice choiceOf(const Case& each, Language language)
{
    return {.format = each.format, .table = each.table, .language = language};
}

}

// Catches a claim that is lost, gained or changed on the way, in whatever language it is exported.
TEST_CASE("Tables of the bundled dossier come back claim by claim")
{
    const Case each = GENERATE(from_range(shapes));
    const Language language = GENERATE(from_range(allLanguages));
    INFO(suffixOf(each.format).toStdString() << ' ' << int(each.table) << ' ' << languageCode(language).toStdString());
    const History history(bundledDossier(), Lens::all());
    checkReturn(roundTripOfTables(history, choiceOf(each, language)));
}

// Catches the same of every field that a dossier can have.
TEST_CASE("Tables of small dossiers come back claim by claim")
{
    const Case each = GENERATE(from_range(shapes));
    const auto file = GENERATE(u"everything"_s, u"conflicts"_s, u"attendance"_s, u"lenses"_s, u"sources"_s, u"ten-lines"_s);
    INFO(file.toStdString() << ' ' << suffixOf(each.format).toStdString() << ' ' << int(each.table));
    const History history(dossierOf(u"good/%1.json"_s.arg(file)), Lens::all());
    checkReturn(roundTripOfTables(history, choiceOf(each, Language::English)));
}

// Catches what nobody thought of: any dossier whose texts, times and claims are as they please.
TEST_CASE("Tables of any dossier come back claim by claim")
{
    const auto seed = GENERATE(range(1, 1 + rounds(40)));
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const auto dossier = randomTextDossier(random);
    const History history(dossier, Lens::all());
    for (const Case& each : shapes) {
        INFO(suffixOf(each.format).toStdString() << ' ' << int(each.table));
        checkReturn(roundTripOfTables(history, choiceOf(each, allLanguages[seed % allLanguages.size()])));
    }
}

// Catches what a file format does to cells: precision, spaces, line breaks, leading signs.
TEST_CASE("Files of dossiers come back claim by claim", "[program]")
{
    const Case each = GENERATE(from_range(files));
    const auto seed = GENERATE(0u, 1u, 2u, 3u);
    INFO(suffixOf(each.format).toStdString() << ' ' << int(each.table) << ", seed " << seed);
    std::mt19937 random(seed);
    const auto dossier = seed == 0 ? bundledDossier() : randomTextDossier(random);
    const History history(dossier, Lens::all());
    const ExportChoice choice = choiceOf(each, Language::English);
    const RoundTrip trip = roundTripOfFile(history, choice);
    checkReturn(trip);
    CHECK(roundTripOfFile(history, choice).bytes == trip.bytes);
}
