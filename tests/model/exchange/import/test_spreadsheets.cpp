#include "model/exchange/table/open_tables.h"
#include "tests/model/exchange/import/imported.h"
#include "tests/support/data.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<TableFile> opened(const QString& name)
{
    auto file = openTables(dataPath(u"exchange/"_s + name), {}, {}, Language::English);
    if (!file) FAIL(file.error().sentence.toStdString());
    return std::move(*file);
}

QStringList remarkLines(const ImportReport& report)
{
    QStringList lines;
    for (const ImportRemark& remark : report.remarks)
        if (remark.row > 0) lines.append(u"%1 %2: %3"_s.arg(QString::number(remark.row), remark.column, remark.sentence));
    return lines;
}

}

// A French list of members, as a spreadsheet saves it, is not understood without a hand.
TEST_CASE("A French spreadsheet is understood by itself")
{
    const auto file = opened(u"membres.csv"_s);
    const Import import = imported(*file);
    QStringList claims;
    for (const StatusClaim& claim : import.dossier.statusClaims)
        claims.append(QStringList{claim.actor.text(), claim.status.text(), claim.span ? claim.span->toString() : u"-"_s}.join(u' '));
    CHECK(claims == QStringList{u"GBR membre 2025-03/"_s, u"NLD membre 2025-03-02/"_s, u"CIV observateur 2025-21/2025-06"_s,
                                u"USA observateur 2025-03-02/"_s, u"DEU membre -"_s, u"TUR membre -"_s});
    REQUIRE(import.dossier.statusClaims[0].citation.quote);
    CHECK(import.dossier.statusClaims[0].citation.quote->words == u"« Nous sommes prêts »"_s);
    CHECK(import.dossier.statusClaims[1].note.in(Language::French) == u"Par lettre"_s);
    CHECK(import.dossier.sources.size() == 1);
    CHECK(import.report.empty == 1);
    CHECK(remarkLines(import.report)
          == QStringList{u"5 Depuis: “02/03/2025” was taken for 2025-03-02; it could be another day"_s,
                         u"6 Pays: “Congo” is no country’s name for sure: perhaps DR Congo (COD), Congo (COG)"_s,
                         u"7 Depuis: “bientôt” was not understood as a date"_s});
}

TEST_CASE("A Ukrainian table in an old encoding is understood by itself")
{
    const auto file = opened(u"podii.csv"_s);
    const Import import = imported(*file);
    REQUIRE(import.dossier.events.size() == 3);
    const Event& kyiv = import.dossier.events[0];
    CHECK(kyiv.title.in(Language::Ukrainian) == u"Зустріч у Києві"_s);
    CHECK(kyiv.when[0].value.toString() == u"2026-01-03"_s);
    CHECK(kyiv.participants.size() == 3);
    CHECK(kyiv.place[0].value.name.in(Language::Ukrainian) == u"Київ"_s);
    CHECK(import.dossier.events[1].when[0].value.toString() == u"2025-03"_s);
    CHECK(import.dossier.events[1].participants.size() == 3);
    CHECK(import.dossier.events[2].when[0].value.toString() == u"2025-06-02/2025-06-05"_s);
    CHECK(remarkLines(import.report).isEmpty());
}

// TimelineJS's dates lose their precision, or its columns are not known.
TEST_CASE("A TimelineJS spreadsheet is understood by itself")
{
    GivenTable table({u"Year"_s, u"Month"_s, u"Day"_s, u"Time"_s, u"End Year"_s, u"End Month"_s, u"End Day"_s, u"End Time"_s,
                      u"Display Date"_s, u"Headline"_s, u"Text"_s, u"Media"_s, u"Media Credit"_s, u"Group"_s, u"Background"_s},
                     {{u"2025"_s, u"3"_s, u"2"_s, u"14:00"_s, u""_s, u""_s, u""_s, u""_s, u""_s, u"London"_s, u"They met."_s, u"https://m.example"_s, u"AP"_s, u"Meetings"_s, u""_s},
                      {u"2025"_s, u"3"_s, u""_s, u""_s, u"2025"_s, u"6"_s, u""_s, u""_s, u"Spring"_s, u"Talks"_s, u""_s, u""_s, u""_s, u"Meetings"_s, u""_s},
                      {u"-500"_s, u""_s, u""_s, u""_s, u""_s, u""_s, u""_s, u""_s, u""_s, u"Long ago"_s, u""_s, u""_s, u""_s, u""_s, u""_s}});
    const Import import = imported(table);
    REQUIRE(import.dossier.events.size() == 3);
    CHECK(import.dossier.events[0].when[0].value.toString() == u"2025-03-02"_s);
    CHECK(import.dossier.events[1].when[0].value.toString() == u"2025-03/2025-06"_s);
    CHECK(import.dossier.events[2].when[0].value.toString() == u"-0500"_s);
    CHECK(import.dossier.groups.size() == 1);
    CHECK(import.dossier.events[0].summary[0].value.in(Language::English) == u"They met."_s);
    CHECK(import.remarks().isEmpty());
}

// A calendar's title becomes a text, or its end a second date.
TEST_CASE("A calendar's columns are understood by themselves")
{
    GivenTable table({u"UID"_s, u"SUMMARY"_s, u"DTSTART"_s, u"DTEND"_s, u"LOCATION"_s, u"lon"_s, u"lat"_s, u"DESCRIPTION"_s, u"URL"_s, u"STATUS"_s},
                     {{u"1@example"_s, u"Summit"_s, u"2025-03-02"_s, u"2025-03-03"_s, u"London"_s, u"-0.1"_s, u"51.5"_s, u"They met."_s, u"https://a.example"_s, u"CANCELLED"_s}});
    const Import import = imported(table);
    REQUIRE(import.dossier.events.size() == 1);
    const Event& summit = import.dossier.events[0];
    CHECK(summit.title.in(Language::English) == u"Summit"_s);
    CHECK(summit.when[0].value.toString() == u"2025-03-02/2025-03-03"_s);
    CHECK(summit.summary[0].value.in(Language::English) == u"They met."_s);
    CHECK(summit.occurrence[0].value == Occurrence::Cancelled);
    CHECK(import.remarks().isEmpty());
}

// Features of a map lose their time or their place.
TEST_CASE("A map's features are understood by themselves")
{
    GivenTable table({u"Name"_s, u"description"_s, u"begin"_s, u"end"_s, u"when"_s, u"lon"_s, u"lat"_s},
                     {{u"A"_s, u"One"_s, u"2025-03"_s, u"2025-06"_s, u""_s, u"2.35"_s, u"48.86"_s},
                      {u"B"_s, u"Two"_s, u""_s, u""_s, u"2025-03"_s, u""_s, u""_s}});
    const Import import = imported(table);
    REQUIRE(import.dossier.events.size() == 2);
    CHECK(import.dossier.events[0].when[0].value.toString() == u"2025-03/2025-06"_s);
    CHECK(import.dossier.events[0].place[0].value.position == LonLat{2.35, 48.86});
    CHECK(import.dossier.events[1].when[0].value.toString() == u"2025-03"_s);
}
