#include "model/exchange/export/believed_part.h"
#include "model/exchange/export/carried_part.h"
#include "model/exchange/export/export_tables.h"
#include "tests/model/exchange/export/rows_of.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

QStringList lost(const ExportChoice& choice)
{
    const History history(dossierOf(u"good/everything.json"_s), Lens::all());
    QStringList told;
    for (const Loss& loss : lossesOf(history, choice))
        told.append(QString::fromLatin1(loss.kind) + u' ' + QString::number(loss.count));
    return told;
}

}

// Catches a loss that nobody is told of, and one that is told though nothing is lost.
TEST_CASE("A workbook loses what no sheet has a place for")
{
    CHECK(lost({.format = ExchangeFormat::Xlsx})
          == QStringList{u"number 3"_s, u"citation 2"_s, u"actor-detail 3"_s, u"look 5"_s, u"statement 1"_s,
                         u"outcome 1"_s, u"scenario 1"_s, u"founding 1"_s, u"dossier 7"_s});
}

// Catches a thing's parts told as losses beside the thing itself.
TEST_CASE("A table of sources loses whole events, not each of their claims")
{
    const QStringList told = lost({.format = ExchangeFormat::Csv, .table = ExportedTable::Sources});
    CHECK(told.first(2) == QStringList{u"event 3"_s, u"status-claim 3"_s});
    CHECK(std::ranges::none_of(told, [](const QString& each) { return each.startsWith(u"report"); }));
}

// Catches counts told in one language only, and plurals that are wrong.
TEST_CASE("Losses are told in the export's language")
{
    const History history(dossierOf(u"good/everything.json"_s), Lens::all());
    const auto first = [&](Language language) {
        const ExportChoice choice{
            .format = ExchangeFormat::Csv, .table = ExportedTable::Sources, .language = language};
        return lossesOf(history, choice).front().sentence;
    };
    CHECK(first(Language::English) == u"3 events");
    CHECK(first(Language::French) == u"3 événements");
    CHECK(first(Language::Ukrainian) == u"3 події");
}

// Catches an export that says something that the dossier does not.
TEST_CASE("What is carried adds nothing to the dossier")
{
    const auto format = GENERATE(from_range(allExchangeFormats));
    const auto file = GENERATE(u"good/everything.json"_s, u"good/conflicts.json"_s, u"good/attendance.json"_s,
                               u"../../../resources/dossiers/coalition-of-the-willing.json"_s);
    INFO(file.toStdString() << ' ' << formatName(format).toStdString());
    const History history(dossierOf(file), Lens::all());
    const Dossier believed = believedPart(history);
    QList<FlatClaim> gained = lostClaims(flatClaims(carriedPart(history, believed, {.format = format})),
                                         flatClaims(believed));
    // Statuses and groups must look somehow, and calendars name what events belong to by its id.
    gained.removeIf([](const FlatClaim& claim) { return claim.kind == "look" || claim.kind.startsWith("text-"); });
    for (const FlatClaim& claim : gained) UNSCOPED_INFO(claim.kind.toStdString() << ": " << claim.text.toStdString());
    CHECK(gained.isEmpty());
}
