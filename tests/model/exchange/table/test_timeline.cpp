#include "tests/model/exchange/table/scratch.h"

#include "model/exchange/html/plain_of_html.h"
#include "model/exchange/table/write_tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

QString cell(const ReadTable& read, const QString& column, qsizetype row)
{
    const qsizetype at = read.columns.indexOf(column);
    return at < 0 ? u"(no column)"_s : read.rows[row][at];
}

ReadTable readJson(const QByteArray& json)
{
    return readBytes(json, {}, u"some.timeline.json"_s);
}

}

TEST_CASE("TimelineJS's JSON is read as its spreadsheet")
{
    const ReadTable read = readJson(R"({
 "title": {"text": {"headline": "The coalition"}},
 "events": [
  {"start_date": {"year": "2025", "month": 3}, "text": {"headline": "London &amp; <b>after</b>", "text": "<p>One</p><p>Two</p>"},
   "media": {"url": "https://example.org/a.jpg", "credit": "AFP", "alt": "a room"}, "group": "summits", "unique_id": "london"},
  {"start_date": {"year": 2026, "month": 1, "day": 6, "hour": "9", "minute": "5"}, "end_date": {"year": 2026},
   "display_date": "Epiphany", "text": {"headline": "Paris"}, "background": {"color": "#fff"}}
 ],
 "eras": [{"start_date": {"year": 2024}, "text": {"headline": "Before"}}]
})");
    REQUIRE(read.rows.size() == 4);
    CHECK(cell(read, u"Type"_s, 0) == u"title"_s);
    CHECK(cell(read, u"Headline"_s, 0) == u"The coalition"_s);
    CHECK(cell(read, u"Year"_s, 1) == u"2025"_s);
    CHECK(cell(read, u"Month"_s, 1) == u"3"_s);
    CHECK(cell(read, u"Day"_s, 1).isEmpty());
    CHECK(cell(read, u"Headline"_s, 1) == u"London & after"_s);
    CHECK(cell(read, u"Text"_s, 1) == u"One\nTwo"_s);
    CHECK(cell(read, u"Media"_s, 1) == u"https://example.org/a.jpg"_s);
    CHECK(cell(read, u"media alt"_s, 1) == u"a room"_s);
    CHECK(cell(read, u"unique_id"_s, 1) == u"london"_s);
    CHECK(cell(read, u"Time"_s, 2) == u"09:05"_s);
    CHECK(cell(read, u"End Year"_s, 2) == u"2026"_s);
    CHECK(cell(read, u"Display Date"_s, 2) == u"Epiphany"_s);
    CHECK(cell(read, u"background color"_s, 2) == u"#fff"_s);
    CHECK(cell(read, u"Type"_s, 3) == u"era"_s);
    CHECK(read.numbers == QList<qint64>{2, 4, 6, 9});
}

TEST_CASE("A broken timeline is a problem with its place")
{
    const ReadTable read = readJson("{\"events\": [\n{\"start_date\" }]}");
    REQUIRE(read.problem);
    CHECK(read.problem->line == 2);
    CHECK(readJson("{\"other\": 1}").problem->sentence.contains(u"events"_s));
    CHECK(readJson("{\"events\": " + QByteArray(1'000'000, '[')).problem);
    QByteArray fields;
    for (int i = 0; i < 201; ++i) fields += ",\"f" + QByteArray::number(i) + "\": 1";
    CHECK(
        readJson("{\"events\": [{\"x\": {}" + fields + "}]}").problem->sentence.contains(u"200 different"_s));
}

TEST_CASE("A table written as a timeline is read again cell by cell, and shows no HTML of its texts")
{
    const Scratch scratch;
    const QString path = scratch.path(u"out.timeline.json"_s);
    const std::vector<WrittenTable> tables{{u"events"_s,
                                            {{u"id"_s},
                                             {u"title"_s},
                                             {u"summary"_s},
                                             {u"begin"_s, ColumnKind::Begin},
                                             {u"end"_s, ColumnKind::End},
                                             {u"when"_s}},
                                            {{u"a"_s, u"1 < 2 & <script>x</script>"_s, u"two\nlines"_s,
                                              u"2025-03-02"_s, QString(), u"2025-03"_s}}}};
    REQUIRE(writeTables(path, ExchangeFormat::TimelineJson, tables, {}, Language::English));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    CHECK_FALSE(json.contains("<script>"));
    const QJsonObject start = QJsonDocument::fromJson(json)["events"_L1][0]["start_date"_L1].toObject();
    CHECK(start == QJsonObject{{u"year"_s, 2025}, {u"month"_s, 3}}); // no day that nobody stated
    const auto opened = openTables(path, {}, {}, Language::English);
    REQUIRE(opened);
    const ReadTable read = readTable(**opened);
    CHECK(cell(read, u"Headline"_s, 0) == u"1 < 2 & <script>x</script>"_s);
    CHECK(cell(read, u"Text"_s, 0) == u"two\nlines"_s);
    CHECK(cell(read, u"title"_s, 0) == u"1 < 2 & <script>x</script>"_s);
    CHECK(cell(read, u"id"_s, 0) == u"a"_s);
    CHECK(cell(read, u"when"_s, 0) == u"2025-03"_s);
}

TEST_CASE("HTML becomes plain text, and plain text stays as it is")
{
    CHECK(plainOfHtml(u"a<br/>b<script>evil()</script>c<!-- no -->d") == u"a\nbcd"_s);
    CHECK(plainOfHtml(u"&eacute;&#233;&#xE9;&#0;&#xD800;&unknown;&") == u"ééé&#0;&#xD800;&unknown;&"_s);
    CHECK(plainOfHtml(u"1 < 2 and 3 > 2") == u"1 < 2 and 3 > 2"_s);
    CHECK(plainOfHtml(u"<a href=\"x\">open") == u"open"_s);
    CHECK(plainOfHtml(u"<script>never closed") == QString());
}
