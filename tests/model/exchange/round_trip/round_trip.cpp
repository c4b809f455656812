#include "tests/model/exchange/round_trip/round_trip.h"

#include "model/exchange/export/believed_part.h"
#include "model/exchange/export/carried_part.h"
#include "model/exchange/import/import_dossier.h"
#include "model/exchange/table/kept_tables.h"
#include "model/io/load.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <iterator>

namespace atlas::test {

using namespace Qt::StringLiterals;

namespace {

bool isMadeUp(const FlatClaim& claim)
{
    return claim.kind == "look" || claim.kind == "dossier" || claim.text.startsWith(u"dossier · "_s);
}

QList<FlatClaim> comparable(QList<FlatClaim> claims)
{
    claims.removeIf(isMadeUp);
    std::ranges::sort(claims);
    return claims;
}

bool hasStatus(const QList<FlatClaim>& claims)
{
    return std::ranges::any_of(claims, [](const FlatClaim& claim) {
        return claim.kind == "name" && claim.text.startsWith(u"status "_s);
    });
}

/// No dossier is without a status, so an import gives one to a dossier that has none.
void removeUsualStatus(QList<FlatClaim>& claims)
{
    claims.removeIf([](const FlatClaim& claim) { return claim.text.startsWith(u"status · member"_s); });
}

std::unique_ptr<TableFile> fileOf(const std::vector<WrittenTable>& tables)
{
    std::vector<KeptTable> kept;
    for (const WrittenTable& table : tables) {
        KeptTable each{{table.name, {}, qint64(table.rows.size())}, {}, {}};
        for (const WrittenColumn& column : table.columns) each.head.columns.append(column.name);
        for (const QStringList& cells : table.rows) each.rows.push_back({qint64(each.rows.size()) + 2, cells});
        kept.push_back(std::move(each));
    }
    return keptTables(std::move(kept));
}

void importFrom(TableFile& file, RoundTrip& trip)
{
    std::vector<ChosenTable> chosen;
    for (const size_t table : usualTables(file)) {
        const auto mapping = suggestedMapping(file, table, Dossier());
        REQUIRE(mapping);
        chosen.push_back({table, *mapping});
    }
    const auto imported = importAsDossier(file, chosen, u"Back"_s, Language::English, Language::English,
                                          [](std::optional<double>) { return true; });
    REQUIRE(imported);
    REQUIRE(*imported);
    trip.report = (*imported)->report;
    const auto read = readDossier((*imported)->text, u"back.json"_s);
    if (!read)
        for (const Problem& problem : read.error().list) UNSCOPED_INFO(problem.toLine().toStdString());
    REQUIRE(read);
    trip.back = comparable(flatClaims(*read->dossier));
    if (!hasStatus(trip.carried)) removeUsualStatus(trip.back);
}

#ifdef ATLAS_EXCHANGE_PROGRAM
const ExchangeProgram program{QStringLiteral(ATLAS_EXCHANGE_PROGRAM)};
#else
const ExchangeProgram program;
#endif

RoundTrip started(const History& history, const ExportChoice& choice)
{
    const Dossier believed = believedPart(history);
    RoundTrip trip;
    trip.whole = flatClaims(believed);
    trip.carried = comparable(flatClaims(carriedPart(history, believed, choice)));
    trip.carried.removeIf([](const FlatClaim& claim) { return claim.kind == "hidden-character"; });
    trip.losses = lossesOf(history, choice);
    return trip;
}

}

RoundTrip roundTripOfTables(const History& history, const ExportChoice& choice)
{
    RoundTrip trip = started(history, choice);
    importFrom(*fileOf(exportTables(history, choice)), trip);
    return trip;
}

RoundTrip roundTripOfFile(const History& history, const ExportChoice& choice)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s + suffixOf(choice.format));
    RoundTrip trip = started(history, choice);
    const auto written = writeTables(path, choice.format, exportTables(history, choice), program, choice.language);
    if (!written) UNSCOPED_INFO(written.error().toLine().toStdString());
    REQUIRE(written);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    trip.bytes = file.readAll();
    const auto opened = openTables(path, {}, program, choice.language);
    if (!opened) UNSCOPED_INFO(opened.error().toLine().toStdString());
    REQUIRE(opened);
    importFrom(**opened, trip);
    return trip;
}

QStringList missing(const QList<FlatClaim>& from, const QList<FlatClaim>& in)
{
    QList<FlatClaim> claims;
    std::ranges::set_difference(from, in, std::back_inserter(claims));
    QStringList lines;
    constexpr qsizetype enough = 12; // to see what is wrong
    if (claims.size() > enough) claims.resize(enough);
    for (const FlatClaim& claim : claims) lines.append(QString::fromLatin1(claim.kind) + u": "_s + claim.text);
    return lines;
}

}
