#include "tests/model/exchange/foreign/foreign.h"
#include "tests/model/exchange/foreign/sheets.h"

#include "tests/support/data.h"

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// Ten entities, each ten times the one before it.
const QByteArray laughs = [] {
    QByteArray text = "<!DOCTYPE x [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
        text += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    return text + "]>";
}();

QString sentenceOf(const ReadTable& read)
{
    return read.problem ? read.problem->sentence : QString();
}

/// A sentence, or rows that hold nothing of what the file wanted.
void checkRefused(const ReadTable& read, const QString& sentence)
{
    REQUIRE(read.problem);
    CHECK(sentenceOf(read).contains(sentence));
    CHECK_FALSE(read.problem->hint.isEmpty());
}

}

TEST_CASE("Entities of a file's own are refused, and never expanded")
{
    checkRefused(readForeign(u"t.kml"_s, "<?xml version=\"1.0\"?>" + laughs +
                                             "<kml><Placemark><name>&a9;</name></Placemark></kml>"),
                 u"DOCTYPE"_s);
    checkRefused(readForeign(u"t.kml"_s,
                             "<!DOCTYPE x [<!ENTITY e SYSTEM "
                             "\"file:///etc/passwd\">]><kml><Placemark><name>&e;</name></Placemark></kml>"),
                 u"DOCTYPE"_s);
    const ReadTable read = readForeign(
        u"t.xlsx"_s, zipOf({{"[Content_Types].xml",
                             "<Types><Override PartName=\"/xl/workbook.xml\" "
                             "ContentType=\"application/"
                             "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"},
                            {"xl/workbook.xml",
                             laughs + "<workbook><sheets><sheet name=\"&a9;\"/></sheets></workbook>"}}));
    CHECK(read.problem);
    CHECK(readForeign(u"t.ods"_s,
                      zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                             {"content.xml",
                              laughs + "<office:document-content><x>&a9;</x></office:document-content>"}}))
              .problem);
}

TEST_CASE("Archives that unpack to far more than they are, are refused before they are unpacked")
{
    const QByteArray zeros(100 * 1024 * 1024, ' ');
    checkRefused(readForeign(u"t.xlsx"_s, workbook({}, {{"xl/sharedStrings.xml", zeros}})),
                 u"200 times its size"_s);
    checkRefused(readForeign(u"t.kmz"_s, zipOf({{"doc.kml", "x"}, {"b", "x"}}, 0x7FFFFFFF)), u"1 GiB"_s);
    QList<std::pair<QByteArray, QByteArray>> many;
    for (int i = 0; i < 10'001; ++i) many.append({QByteArray::number(i) + ".kml", {}});
    checkRefused(readForeign(u"t.kmz"_s, zipOf(many)), u"10,000 parts"_s);
}

TEST_CASE("An archive whose list of contents lies is at its end where its reader's limits are")
{
    const QByteArray spaces(200 * 1024 * 1024, ' ');
    const ReadTable read = readForeign(u"t.kmz"_s, zipOf({{"doc.kml", "<kml>" + spaces}}, 100));
    CHECK(read.problem);
}

TEST_CASE("Files that are cut off are told to be")
{
    const QByteArray sheet = workbook("<row r=\"1\">" + inlineCell("A1", "a") + "</row><row r=\"2\">" +
                                      inlineCell("A2", "b") + "</row>");
    for (const double share : {0.1, 0.5, 0.9, 0.99})
        checkRefused(readForeign(u"t.xlsx"_s, sheet.first(qsizetype(double(sheet.size()) * share))),
                     QString());
    checkRefused(readForeign(u"t.kml"_s, "<kml><Placemark><name>a"), u"cut off"_s);
    checkRefused(
        readForeign(u"t.geojson"_s, R"({"type": "FeatureCollection", "features": [{"type": "Feature", "pro)"),
        u"not GeoJSON"_s);
    QFile file(dataPath(u"exchange/view.gpkg"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    checkRefused(readForeign(u"t.gpkg"_s, file.read(1500)), QString());
    checkRefused(readForeign(u"t.gpkg"_s, QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\xA5')),
                 u"not GeoPackage"_s);
}

TEST_CASE("Nesting without end is a sentence")
{
    constexpr qsizetype deep = 1'000'000;
    CHECK(readForeign(u"t.geojson"_s, QByteArray(deep, '[')).problem);
    CHECK(readForeign(u"t.geojson"_s, R"({"type": "FeatureCollection", "features": )" + QByteArray(deep, '['))
              .problem);
    CHECK(readForeign(u"t.geojson"_s,
                      R"({"type": "Feature", "properties": {"a": )" + QByteArray("{\"a\":").repeated(deep))
              .problem);
    CHECK(readForeign(u"t.kml"_s, "<kml>" + QByteArray("<Folder>").repeated(deep)).problem);
    CHECK(
        readForeign(u"t.kml"_s, "<kml><Placemark><description>" + QByteArray("<a>").repeated(deep)).problem);
    const QByteArray shapes = "<kml><Placemark><name>x</name>" +
                              QByteArray("<MultiGeometry>").repeated(1000) +
                              QByteArray("</MultiGeometry>").repeated(1000) + "</Placemark></kml>";
    checkRefused(readForeign(u"t.kml"_s, shapes), u"nested too deep"_s);
    CHECK(readForeign(u"t.ics"_s, "BEGIN:VCALENDAR\n" + QByteArray("BEGIN:VEVENT\n").repeated(deep)).problem);
}

TEST_CASE("A name means nothing to what reads the file")
{
    const Scratch scratch;
    for (const QString& name : {u"/vsicurl/http://example.org/x.geojson"_s, u"/vsizip//tmp/x.zip/x.kml"_s,
                                u"GPKG:/etc/passwd:x"_s, u"/vsistdin/"_s, u"/vsisubfile/0_10,/etc/passwd"_s})
        CHECK(openTables(name, {}, exchangeProgram(), Language::English).error().sentence ==
              u"There is no such file"_s);
    for (const QString& name : {u"GPKG:x.gpkg"_s, u"vsicurl"_s, u"x.geojson?list_dir=no"_s}) {
        const auto file = openTables(
            scratch.write(
                name,
                R"({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"a": 1}, "geometry": null}]})"),
            {}, exchangeProgram(), Language::English);
        REQUIRE(file);
        CHECK(readTable(**file).rows.size() == 1);
    }
}

TEST_CASE("Sheets of very many repeated cells stay within bounds")
{
    const ReadTable read = readForeign(
        u"t.ods"_s,
        openDocument(
            R"(<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16000" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>)"));
    CHECK(read.problem);
}
