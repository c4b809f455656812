#include "tests/model/exchange/foreign/foreign.h"
#include "tests/model/exchange/foreign/sheets.h"

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

TEST_CASE("An Excel sheet's cells are text: dates as ISO days, numbers as they are")
{
    const QByteArray heading = "<row r=\"2\">" + inlineCell("A2", "Pays") + inlineCell("B2", "Depuis") +
                               inlineCell("C2", "Nombre") + "</row>";
    const QByteArray rows = heading + "<row r=\"3\">" + inlineCell("A3", "France") +
                            R"(<c r="B3" s="1"><v>45718</v></c><c r="C3"><v>44927</v></c></row>)" +
                            "<row r=\"5\">" + inlineCell("A5", "Italie") + inlineCell("B5", "mars 2025") +
                            R"(<c r="C5"><v>-0.5</v></c></row>)";
    const ReadTable read = readForeign(u"t.xlsx"_s, workbook(rows));
    REQUIRE_FALSE(read.problem);
    CHECK(read.columns == QStringList{u"Pays"_s, u"Depuis"_s, u"Nombre"_s});
    REQUIRE(read.rows.size() == 2);
    CHECK(read.rows[0] == QStringList{u"France"_s, u"2025-03-02"_s, u"44927"_s});
    CHECK(read.rows[1] == QStringList{u"Italie"_s, u"mars 2025"_s, u"-0.5"_s});
    CHECK(read.numbers == QList<qint64>{3, 5});
}

TEST_CASE("Of an Excel formula the value is read, never its text")
{
    const QByteArray rows =
        "<row r=\"1\">" + inlineCell("A1", "A") + inlineCell("B1", "B") + "</row><row r=\"2\">" +
        R"x(<c r="A2"><f>WEBSERVICE("http://example.org")</f><v>7</v></c><c r="B2" t="str"><f>[1]Other!A1</f><v>seen</v></c></row>)x" +
        R"(<row r="3"><c r="A3"><f>1+1</f></c>)" + inlineCell("B3", "x") + "</row>";
    const ReadTable read = readForeign(
        u"t.xlsx"_s,
        workbook(
            rows,
            {{"xl/externalLinks/_rels/externalLink1.xml.rels",
              R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="externalLinkPath" Target="file:///etc/passwd" TargetMode="External"/></Relationships>)"}}));
    REQUIRE_FALSE(read.problem);
    REQUIRE(read.rows.size() == 2);
    CHECK(read.rows[0] == QStringList{u"7"_s, u"seen"_s});
    CHECK(read.rows[1] == QStringList{QString(), u"x"_s});
}

TEST_CASE("An OpenDocument sheet's cells are text: dates as ISO days, formulas as their values")
{
    const QByteArray rows =
        R"(<table:table-row><table:table-cell office:value-type="string"><text:p>Country</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Since</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>N</text:p></table:table-cell></table:table-row>)"
        R"(<table:table-row><table:table-cell office:value-type="string"><text:p>France</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2025-03-02"><text:p>02/03/25</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="44927"><text:p>44927</text:p></table:table-cell></table:table-row>)"
        R"(<table:table-row><table:table-cell office:value-type="string"><text:p>Italy</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>2025-03</text:p></table:table-cell><table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell></table:table-row>)"
        R"x(<table:table-row><table:table-cell office:value-type="string"><text:p>Spain</text:p></table:table-cell><table:table-cell/><table:table-cell table:formula="of:=WEBSERVICE(&quot;http://x&quot;)"/></table:table-row>)x";
    const ReadTable read = readForeign(u"t.ods"_s, openDocument(rows));
    REQUIRE_FALSE(read.problem);
    CHECK(read.columns == QStringList{u"Country"_s, u"Since"_s, u"N"_s});
    REQUIRE(read.rows.size() == 3);
    CHECK(read.rows[0] == QStringList{u"France"_s, u"2025-03-02"_s, u"44927"_s});
    CHECK(read.rows[1] == QStringList{u"Italy"_s, u"2025-03"_s, u"2"_s});
    CHECK(read.rows[2] == QStringList{u"Spain"_s, QString(), QString()});
    CHECK(read.remarksOn(u"formula"_s));
}

TEST_CASE("A workbook without a row is said to have none")
{
    const ReadTable read = readForeign(u"t.xlsx"_s, workbook({}));
    REQUIRE(read.problem);
    CHECK(read.problem->sentence.contains(u"no table"_s));
}
