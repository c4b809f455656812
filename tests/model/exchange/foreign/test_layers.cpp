#include "tests/model/exchange/foreign/foreign.h"

#include "tests/support/data.h"

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

TEST_CASE("GeoJSON's properties are cells as they stand, and its shapes a point")
{
    const ReadTable read = readForeign(u"t.geojson"_s, R"({"type": "FeatureCollection", "features": [
 {"type": "Feature", "properties": {"name": "London", "when": "2025-03", "since": "2025-03-02", "n": 44927, "x": 0.5,
   "list": ["a", "b"], "object": {"k": 1}, "yes": true, "none": null}, "geometry": {"type": "Point", "coordinates": [-0.12, 51.5]}},
 {"type": "Feature", "properties": {"name": "France", "n": 1000000}, "geometry": {"type": "Polygon",
   "coordinates": [[[0, 45], [1, 45], [1, 46], [0, 46], [0, 45]]]}},
 {"type": "Feature", "properties": {"name": "Nowhere"}, "geometry": null}]})");
    REQUIRE_FALSE(read.problem);
    REQUIRE(read.rows.size() == 3);
    CHECK(cell(read, u"when"_s, 0) == u"2025-03"_s);
    CHECK(cell(read, u"since"_s, 0) == u"2025-03-02"_s);
    CHECK(cell(read, u"n"_s, 0) == u"44927"_s);
    CHECK(cell(read, u"n"_s, 1) == u"1000000"_s);
    CHECK(cell(read, u"x"_s, 0) == u"0.5"_s);
    CHECK(QString(cell(read, u"list"_s, 0)).remove(u' ') == u"[\"a\",\"b\"]"_s);
    CHECK(QString(cell(read, u"object"_s, 0)).remove(u' ') == u"{\"k\":1}"_s);
    CHECK(cell(read, u"yes"_s, 0) == u"true"_s);
    CHECK(cell(read, u"lon"_s, 0) == u"-0.12"_s);
    CHECK(cell(read, u"lat"_s, 1) == u"45.5"_s);
    CHECK(cell(read, u"lat"_s, 2).isEmpty());
    CHECK(read.remarksOn(u"a point that lies on them"_s));
}

TEST_CASE("Coordinates in metres become degrees")
{
    const ReadTable read = readForeign(u"t.geojson"_s, R"({"type": "FeatureCollection",
 "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3857"}}, "features": [
 {"type": "Feature", "properties": {"a": 1}, "geometry": {"type": "Point", "coordinates": [261848.15, 6250566.72]}}]})");
    REQUIRE(read.rows.size() == 1);
    CHECK(std::abs(cell(read, u"lon"_s, 0).toDouble() - 2.3522) < 1e-4);
    CHECK(std::abs(cell(read, u"lat"_s, 0).toDouble() - 48.8566) < 1e-4);
}

TEST_CASE("A GeoPackage's views are queries, and are not run")
{
    const auto file = openTables(dataPath(u"exchange/view.gpkg"_s), {}, exchangeProgram(), Language::English);
    REQUIRE(file);
    REQUIRE((*file)->tables().size() == 1);
    CHECK((*file)->tables()[0].name == u"places"_s);
    const ReadTable read = readTable(**file);
    CHECK(read.rows.size() == 2);
    CHECK(cell(read, u"name"_s, 1) == u"Kyiv"_s);
    CHECK(read.remarksOn(u"“endless” is no table"_s));
}
