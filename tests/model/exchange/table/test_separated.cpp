#include "tests/model/exchange/table/scratch.h"

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

}

TEST_CASE("Any single character separates, found out from the beginning")
{
    for (const char separator : QByteArray(",;\t|^~:#&*")) {
        CAPTURE(separator);
        QByteArray text = "Country;When;Lat\nFrance;2025-03;48.85\nUkraine;2026-01-03;50.45\n";
        const ReadTable read = readBytes(text.replace(';', separator));
        CHECK(read.columns == QStringList{u"Country"_s, u"When"_s, u"Lat"_s});
        CHECK(read.rows ==
              Rows{{u"France"_s, u"2025-03"_s, u"48.85"_s}, {u"Ukraine"_s, u"2026-01-03"_s, u"50.45"_s}});
        CHECK(read.remarks.isEmpty());
    }
}

TEST_CASE("A decimal comma does not make the comma the separator")
{
    const ReadTable read = readBytes("Pays;Lat;Lon\nFrance;48,85;2,35\nItalie;41,9;12,5\n");
    CHECK(read.columns.size() == 3);
    CHECK(read.rows[0] == QStringList{u"France"_s, u"48,85"_s, u"2,35"_s});
}

TEST_CASE("A table of one column has commas in its texts only where they are quoted")
{
    const ReadTable read = readBytes("Place\n\"Paris, France\"\nKyiv\n");
    CHECK(read.rows == Rows{{u"Paris, France"_s}, {u"Kyiv"_s}});
}

TEST_CASE("A separator that was given is taken, and a spreadsheet's first line says it")
{
    TextTableOptions options;
    options.separator = u'x';
    CHECK(readBytes("axb\n1x2\n", options).rows == Rows{{u"1"_s, u"2"_s}});
    const ReadTable read = readBytes("sep=!\r\na!b\r\n1,5!2\r\n");
    CHECK(read.columns == QStringList{u"a"_s, u"b"_s});
    CHECK(read.rows == Rows{{u"1,5"_s, u"2"_s}});
    CHECK(read.numbers == QList<qint64>{3});
}

TEST_CASE("Lines end in CR, LF or CRLF, also in one file, and a row has the line on which it begins")
{
    const Rows rows{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    CHECK(readBytes("a,b\r1,2\r3,4\r").rows == rows);
    CHECK(readBytes("a,b\n1,2\n3,4").rows == rows);
    CHECK(readBytes("a,b\r\n1,2\r\n3,4\r\n").rows == rows);
    const ReadTable mixed = readBytes("a,b\r\n1,2\r\r\n\n3,4\n");
    CHECK(mixed.rows == rows);
    CHECK(mixed.numbers == QList<qint64>{2, 5});
}

TEST_CASE("Quoted cells hold separators, line breaks and quotation marks")
{
    const ReadTable read = readBytes("a,b\n\"1,\r\n2\",\"say \"\"no\"\"\"\n5\" nails,x\n");
    CHECK(read.rows == Rows{{u"1,\n2"_s, u"say \"no\""_s}, {u"5\" nails"_s, u"x"_s}});
    CHECK(read.numbers == QList<qint64>{2, 4});
    CHECK(read.remarks.isEmpty());
}

TEST_CASE("What is odd with quotation marks is kept and remarked")
{
    const ReadTable after = readBytes("a,b\n\"x\"y,z\n");
    CHECK(after.rows == Rows{{u"xy"_s, u"z"_s}});
    CHECK(after.remarksOn(u"follows the closing quotation mark"_s));
    const ReadTable open = readBytes("a,b\n1,\"x\n2,y\n");
    CHECK(open.rows == Rows{{u"1"_s, u"x\n2,y\n"_s}});
    CHECK(open.remarksOn(u"never closed"_s));
}

TEST_CASE("Ragged rows are filled up or cut, and each is remarked with its line")
{
    const ReadTable read = readBytes("a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n");
    CHECK(read.rows == Rows{{u"1"_s, u"2"_s, QString()}, {u"1"_s, u"2"_s, u"3"_s}, {u"1"_s, u"2"_s, u"3"_s}});
    REQUIRE(read.remarks.size() == 2);
    CHECK(read.remarks[0].line == 2);
    CHECK(read.remarks[1].line == 3);
    CHECK(read.remarks[1].column == 4);
}

TEST_CASE("Columns without a name or with another's get one of their own, with a remark")
{
    const ReadTable read = readBytes(" Name ,,Name,Name (2),Name\n1,2,3,4,5\n");
    CHECK(read.columns ==
          QStringList{u"Name"_s, u"Column 2"_s, u"Name (2)"_s, u"Name (2) (2)"_s, u"Name (3)"_s});
    CHECK(read.remarks.size() == 4);
}

TEST_CASE("Zero characters are left out, hidden ones kept, both with a remark")
{
    const ReadTable zeros = readBytes(QByteArray("a,b\n1,2\n3\0\0,4\n", 15));
    CHECK(zeros.rows == Rows{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}});
    CHECK(zeros.remarksOn(u"zero characters"_s));
    const ReadTable hidden = readBytes("a,b\n1,\xE2\x80\xAEgnp.exe\n");
    CHECK(hidden.rows[0][1] == u"\u202Egnp.exe"_s);
    CHECK(hidden.remarksOn(u"U+202E"_s));
}

TEST_CASE("A file that is no table is refused in a sentence")
{
    CHECK(readBytes("").problem->sentence == u"The file is empty"_s);
    CHECK(readBytes("\n\n\n").problem->sentence == u"The file is empty"_s);
    CHECK(readBytes("%PDF-1.7").problem->sentence.contains(u"PDF"_s));
    CHECK(readBytes("\xD0\xCF\x11\xE0").problem->sentence.contains(u".xls"_s));
    CHECK(readBytes("<!DOCTYPE html><html>").problem->sentence.contains(u"XML"_s));
    CHECK(readBytes("{\"format\": \"coalition-dossier/1\"}").problem->sentence.contains(u"dossier"_s));
    CHECK(readBytes(QByteArray(20'000, ',') + '\n').problem->sentence.contains(u"16,384"_s));
    CHECK(openTables(u"/dev/zero"_s, {}, {}, Language::English).error().sentence ==
          u"This is no plain file"_s);
    CHECK(openTables(u"/nowhere/x.csv"_s, {}, {}, Language::English).error().sentence ==
          u"There is no such file"_s);
}

TEST_CASE("What the clipboard holds is separated by tabs, else as CSV")
{
    const auto tabs = tablesOfText(u"Pays\tAu, depuis\nFrance\t2025-03\n"_s, Language::English);
    REQUIRE(tabs);
    CHECK((*tabs)->tables()[0].columns == QStringList{u"Pays"_s, u"Au, depuis"_s});
    const auto commas = tablesOfText(u"a;b\n1;2"_s, Language::English);
    REQUIRE(commas);
    CHECK(readTable(**commas).rows == Rows{{u"1"_s, u"2"_s}});
    CHECK(textOptionsOf(**commas)->separator == u';');
    CHECK_FALSE(tablesOfText({}, Language::English));
}

TEST_CASE("Rows are read again from the beginning")
{
    const Scratch scratch;
    const auto file = openTables(scratch.write(u"t.csv"_s, "a,b\n1,2\n"), {}, {}, Language::English);
    REQUIRE(file);
    CHECK(readTable(**file).rows == readTable(**file).rows);
    CHECK((*file)->tables()[0].name == u"t"_s);
}
