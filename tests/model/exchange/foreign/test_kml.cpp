#include "tests/model/exchange/foreign/foreign.h"

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray kml(const QByteArray& inside)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>)" +
           inside + "</Document></kml>";
}

const QByteArray summits = R"(
<name>a document</name><Folder><name>Summits</name>
<Placemark><name>London</name><description><![CDATA[<b>First</b> &amp; last<br>line]]></description>
 <TimeSpan><begin>2025-03</begin><end>2025</end></TimeSpan><Point><coordinates>-0.12,51.5,10</coordinates></Point></Placemark>
<Placemark><name>Paris</name><TimeStamp><when>2026-01-06</when></TimeStamp><address>Élysée</address>
 <ExtendedData><Data name="source"><displayName>x</displayName><value>afp</value></Data>
  <SchemaData schemaUrl="#s"><SimpleData name="status">member</SimpleData></SchemaData></ExtendedData>
 <Polygon><outerBoundaryIs><LinearRing><coordinates>2,48 3,48 3,49 2,49 2,48</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>
</Folder>
<Placemark><name>Nowhere</name><gx:TimeSpan><begin>2026-01-06T14:00:00Z</begin></gx:TimeSpan></Placemark>)";

}

TEST_CASE("KML's times keep the precision that they are written in")
{
    const ReadTable read = readForeign(u"t.kml"_s, kml(summits));
    REQUIRE_FALSE(read.problem);
    REQUIRE(read.rows.size() == 3);
    CHECK(cell(read, u"begin"_s, 0) == u"2025-03"_s);
    CHECK(cell(read, u"end"_s, 0) == u"2025"_s);
    CHECK(cell(read, u"when"_s, 1) == u"2026-01-06"_s);
    CHECK(cell(read, u"begin"_s, 2) == u"2026-01-06T14:00:00Z"_s);
}

TEST_CASE("A placemark's texts, data, folder and place are columns")
{
    const ReadTable read = readForeign(u"t.kml"_s, kml(summits));
    CHECK(cell(read, u"title"_s, 0) == u"London"_s);
    CHECK(cell(read, u"description"_s, 0) == u"First & last\nline"_s);
    CHECK(cell(read, u"folder"_s, 0) == u"Summits"_s);
    CHECK(cell(read, u"lon"_s, 0) == u"-0.12"_s);
    CHECK(cell(read, u"lat"_s, 0) == u"51.5"_s);
    CHECK(cell(read, u"place"_s, 1) == u"Élysée"_s);
    CHECK(cell(read, u"source"_s, 1) == u"afp"_s);
    CHECK(cell(read, u"status"_s, 1) == u"member"_s);
    CHECK(cell(read, u"lon"_s, 1) == u"2.5"_s);
    CHECK(cell(read, u"folder"_s, 2).isEmpty());
    CHECK(cell(read, u"lon"_s, 2).isEmpty());
    CHECK(read.remarksOn(u"a point that lies on them"_s));
    CHECK(read.numbers.size() == 3);
    CHECK(read.numbers[0] == 3);
}

TEST_CASE("A KMZ is its packed KML")
{
    const ReadTable read = readForeign(u"t.kmz"_s, zipOf({{"files/a.png", "x"}, {"doc.kml", kml(summits)}}));
    REQUIRE_FALSE(read.problem);
    CHECK(cell(read, u"title"_s, 1) == u"Paris"_s);
}

TEST_CASE("Links out of a KML file are told, and not followed")
{
    const Scratch scratch;
    scratch.write(u"secret.kml"_s, kml("<Placemark><name>secret</name></Placemark>"));
    const auto file = openTables(
        scratch.write(u"t.kml"_s,
                      kml("<NetworkLink><Link><href>secret.kml</href></Link></NetworkLink>"
                          "<NetworkLink><Link><href>http://example.org/x.kml</href></Link></NetworkLink>"
                          "<NetworkLink><Link><href>file:///etc/passwd</href></Link></NetworkLink>"
                          "<Placemark><name>open</name></Placemark>")),
        {}, exchangeProgram(), Language::English);
    REQUIRE(file);
    const ReadTable read = readTable(**file);
    CHECK(read.rows == QList<QStringList>{{u"open"_s}});
    CHECK(read.remarksOn(u"is not followed"_s));
}

TEST_CASE("A place outside the globe is left out with a remark")
{
    const ReadTable read = readForeign(
        u"t.kml"_s,
        kml("<Placemark><name>x</name><Point><coordinates>51.5,-1000</coordinates></Point></Placemark>"));
    CHECK(cell(read, u"lon"_s, 0).isEmpty());
    CHECK(read.remarksOn(u"51.5, -1000"_s));
}
