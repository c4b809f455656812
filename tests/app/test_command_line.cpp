#include "app/commands/command_line.h"
#include "model/geo/boundaries.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QList>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

template <typename Wanted>
Wanted read(const QString& words)
{
    const auto command = parseCommandLine(words.split(u' ', Qt::SkipEmptyParts));
    INFO(words.toStdString());
    REQUIRE(command.has_value());
    REQUIRE(std::holds_alternative<Wanted>(*command));
    return std::get<Wanted>(*command);
}

struct Wrong {
    QString words;
    QString sentence;
};

const QList<Wrong> wrongs{
    {u"convert a.csv"_s,
     u"There is no command “convert”: there are state, changes, brief, check, import, export, picture"_s},
    {u"import a.csv"_s, u"“import” needs -o OUT"_s},
    {u"export"_s, u"“export” needs -o OUT"_s},
    {u"export -o a.doc"_s,
     u"-o “a.doc”: the file’s name ends in .csv or .xlsx or .ods or .geojson or .kml or .kmz or .gpkg or .ics or "
     ".timeline.json"_s},
    {u"export -o a.csv --table people"_s, u"--table “people”: there are events, members, sources"_s},
    {u"export -o a.kml --table members"_s,
     u"--table: a file that ends in .kml has one list, and no table to choose"_s},
    {u"export -o a.csv --at 2026-01-06"_s,
     u"--at: only members are as of a day; with .csv, add --table members"_s},
    {u"export -o a.ics --at 2026-01-06"_s, u"--at: a file that ends in .ics holds no members"_s},
    {u"stat --at 2026-01-06"_s, u"There is no command “stat”. Did you mean “state”?"_s},
    {u"state --att 2026-01-06"_s, u"There is no option “--att”. Did you mean “--at”?"_s},
    {u"state --jsn"_s, u"There is no option “--jsn”. Did you mean “--json”?"_s},
    {u"state --zzzzzz"_s, u"There is no option “--zzzzzz”"_s},
    {u"state --paper A4"_s, u"--paper is no option of “state”"_s},
    {u"--json"_s, u"There is no option “--json”"_s},
    {u"state --at"_s, u"--at needs a value: --at DATE"_s},
    {u"state --json=yes"_s, u"--json takes no value"_s},
    {u"state --at 2026-01-06 --at 2026-01-07"_s, u"--at is given twice"_s},
    {u"state a.json b.json"_s, u"One dossier at a time: “b.json” is one too many"_s},
    {u"state --at 2025-02-29"_s, u"--at “2025-02-29”: 2025 has no 29 February"_s},
    {u"state --at 2026-13-06"_s, u"--at “2026-13-06”: month 13 does not exist"_s},
    {u"state --at 06/01/2026"_s, u"--at “06/01/2026”: a year has four digits"_s},
    {u"state --at 2025-03"_s, u"--at “2025-03”: a calendar day is meant, YYYY-MM-DD"_s},
    {u"state --at 2025-03-02~"_s, u"--at “2025-03-02~”: a calendar day is meant, YYYY-MM-DD"_s},
    {u"state --at="_s, u"--at “”: there is no date"_s},
    {u"state --lang de"_s, u"--lang “de”: there are en, fr, uk"_s},
    {u"state --lang FR"_s, u"--lang “FR”: there are en, fr, uk. Did you mean “fr”?"_s},
    {u"state --known-on 2026-02-30"_s, u"--known-on “2026-02-30”: February has no day 30"_s},
    {u"state --know-on 2026-01-06"_s, u"There is no option “--know-on”. Did you mean “--known-on”?"_s},
    {u"check a.json --known-on 2026-01-06"_s, u"--known-on is no option of “check”"_s},
    {u"changes --to 2026-01-06"_s, u"“changes” needs --from DATE"_s},
    {u"changes --from 2025-02-30"_s, u"--from “2025-02-30”: February has no day 30"_s},
    {u"check"_s, u"“check” needs a FILE"_s},
    {u"check a.json --at 2026-01-06"_s, u"--at is no option of “check”"_s},
    {u"brief --at 2026-01-06"_s, u"“brief” needs -o OUT"_s},
    {u"brief -o out.doc"_s, u"-o “out.doc”: the file’s name ends in .pdf or .svg or .png"_s},
    {u"brief -o a.pdf --template pages"_s,
     u"--template “pages”: there are page, country, changes, series. Did you mean “page”?"_s},
    {u"brief -o a.pdf --paper A5"_s, u"--paper “A5”: there are A4, Letter"_s},
    {u"brief -o a.pdf --of year"_s, u"--of “year”: there are event, month, country"_s},
    {u"brief -o a.pdf --orientation upright"_s, u"--orientation “upright”: there are portrait, landscape"_s},
    {u"brief -o a.pdf --without members,sauces"_s,
     u"--without “sauces”: there are members, themes, events, changes, voices, sources. "
     "Did you mean “sources”?"_s},
    {u"brief -o a.pdf --greyscale --colour"_s, u"--greyscale and --colour: one of the two is meant"_s},
    {u"brief -o a.pdf --notes A --notes-file b"_s, u"--notes and --notes-file: one of the two is meant"_s},
    {u"brief -o a.svg --archival"_s, u"--archival: only a PDF can be PDF/A-1b"_s},
    {u"brief -o a.png --dpi 0"_s, u"--dpi “0”: a whole number from 30 to 1200 is meant"_s},
    {u"brief -o a.png --dpi 150.5"_s, u"--dpi “150.5”: a whole number from 30 to 1200 is meant"_s},
    {u"brief -o a.pdf --boundaries mine"_s,
     u"--boundaries “mine”: there are %1"_s.arg(Boundaries::positions().join(u", "))},
    {u"picture -o a.png --view moon"_s, u"--view “moon”: there are europe, members, world, selection"_s},
    {u"picture -o a.pdf"_s, u"-o “a.pdf”: the file’s name ends in .png"_s},
    {u"picture -o a.png --size 1440"_s, u"--size “1440”: WIDTHxHEIGHT from 320x240 to 7680x4320 is meant"_s},
    {u"picture -o a.png --size 10x10"_s, u"--size “10x10”: WIDTHxHEIGHT from 320x240 to 7680x4320 is meant"_s},
    {u"picture -o a.png --size 99999999999x900"_s,
     u"--size “99999999999x900”: WIDTHxHEIGHT from 320x240 to 7680x4320 is meant"_s},
    {u"picture -o a.png --scale 9"_s, u"--scale “9”: a whole number from 1 to 4 is meant"_s},
    {u"picture -o a.png --theme drak"_s, u"--theme “drak”: there are light, dark. Did you mean “dark”?"_s},
};

}

// Catches wrong words that are accepted or ignored, and a sentence that does not say what to do.
TEST_CASE("wrong usage is one sentence", "[commands]")
{
    for (const Wrong& wrong : wrongs) {
        INFO(wrong.words.toStdString());
        const auto command = parseCommandLine(wrong.words.split(u' '));
        REQUIRE_FALSE(command.has_value());
        CHECK(command.error() == wrong.sentence);
    }
    CHECK(usageLine(u"No"_s) == u"coalition-atlas: No"_s);
}

// Catches a file taken for a command, and the bundled dossier lost as the default.
TEST_CASE("without a command the window opens", "[commands]")
{
    CHECK(read<WindowCommand>({}).file.isEmpty());
    CHECK(read<WindowCommand>(u"dossier.json"_s).file == u"dossier.json"_s);
    CHECK(read<WindowCommand>(u"./state"_s).file == u"./state"_s);
    CHECK(read<WindowCommand>(u"-- -odd.json"_s).file == u"-odd.json"_s);
}

// Catches an option that lands in the wrong field or loses its default.
TEST_CASE("state and changes are read whole", "[commands]")
{
    const auto plain = read<StateCommand>(u"state"_s);
    CHECK(plain.dossier.file.isEmpty());
    CHECK_FALSE(plain.dossier.lens);
    CHECK_FALSE(plain.at);
    CHECK_FALSE(plain.json);
    CHECK_FALSE(plain.dossier.language);

    const auto state = read<StateCommand>(u"state d.json --at=2026-01-06 --according-to article,b --lang uk --json"_s);
    CHECK(state.dossier.file == u"d.json"_s);
    CHECK(state.dossier.lens == u"article,b"_s);
    CHECK(state.at == Day::fromIso(u"2026-01-06"));
    CHECK(state.json);
    CHECK(state.dossier.language == Language::Ukrainian);

    const auto changes = read<ChangesCommand>(u"changes --from 2025-02-28 --to 2025-04-01"_s);
    CHECK(changes.from == Day::fromIso(u"2025-02-28"));
    CHECK(changes.to == Day::fromIso(u"2025-04-01"));
    CHECK_FALSE(read<ChangesCommand>(u"changes --from 2025-02-28"_s).to);
}

// Catches a day of knowledge that one of the commands leaves aside.
TEST_CASE("each command that looks through a lens knows the day it is limited to", "[commands]")
{
    const std::optional<Day> day = Day::fromIso(u"2026-01-05");
    CHECK(read<StateCommand>(u"state --known-on 2026-01-05"_s).dossier.knownOn == day);
    CHECK(read<ChangesCommand>(u"changes --from 2025-02-28 --known-on 2026-01-05"_s).dossier.knownOn == day);
    CHECK(read<BriefCommand>(u"brief --known-on 2026-01-05 -o a.pdf"_s).dossier.knownOn == day);
    CHECK(read<PictureCommand>(u"picture --known-on 2026-01-05 -o a.png"_s).dossier.knownOn == day);
    CHECK_FALSE(read<StateCommand>(u"state"_s).dossier.knownOn);
}

// Catches an option that lands in the wrong field or loses its default.
TEST_CASE("brief, check and picture are read whole", "[commands]")
{
    const auto plain = read<BriefCommand>(u"brief -o b.PDF"_s);
    CHECK(plain.plan == PlanChoice());
    CHECK_FALSE(plain.archival);
    CHECK(plain.dpi == 150);
    CHECK_FALSE(plain.boundaries);
    const auto brief = read<BriefCommand>(
        u"brief d.json --at 2026-01-06 --from 2025-02-28 --template changes --country FRA "
        "--boundaries un --lang fr --paper Letter --dpi 300 -o b.png"_s);
    CHECK(brief.at == Day::fromIso(u"2026-01-06"));
    CHECK(brief.from == Day::fromIso(u"2025-02-28"));
    CHECK(brief.plan.kind == Template::Changes);
    CHECK(brief.country == u"FRA"_s);
    CHECK(brief.boundaries == u"un"_s);
    CHECK(brief.dossier.language == Language::French);
    CHECK(brief.plan.paper == Paper::Letter);
    CHECK(brief.dpi == 300);
    CHECK(brief.output == u"b.png"_s);

    const auto check = read<CheckCommand>(u"check d.json --json --lang fr"_s);
    CHECK(check.file == u"d.json"_s);
    CHECK(check.json);
    CHECK(check.language == Language::French);

    const auto picture = read<PictureCommand>(
        u"picture --select FRA --compare 2025-03-15 --size 800x600 --scale 2 --theme dark --view world "
        "--boundaries un -o p.png"_s);
    CHECK(picture.select == u"FRA"_s);
    CHECK(picture.compare == Day::fromIso(u"2025-03-15"));
    CHECK(picture.size == QSize(800, 600));
    CHECK(picture.scale == 2);
    CHECK(picture.view == ShownView::World);
    CHECK(picture.boundaries == u"un"_s);
    CHECK(picture.theme == WindowTheme::Dark);
    CHECK(read<PictureCommand>(u"picture -o p.png"_s).size == QSize(1440, 900));
}

// Catches a format that the file's name does not give, and a table or a day that is lost.
TEST_CASE("export is read whole", "[commands]")
{
    const auto plain = read<ExportCommand>(u"export -o a.GeoJSON"_s);
    CHECK(plain.format == ExchangeFormat::GeoJson);
    CHECK_FALSE(plain.at);
    CHECK_FALSE(plain.json);
    const auto members = read<ExportCommand>(
        u"export mine.json --table members --at 2026-01-06 --according-to all --known-on 2026-01-05 --lang uk "
        "--json -o a.ods"_s);
    CHECK(members.dossier.file == u"mine.json"_s);
    CHECK(members.dossier.lens == u"all"_s);
    CHECK(members.dossier.knownOn == Day::fromIso(u"2026-01-05"));
    CHECK(members.dossier.language == Language::Ukrainian);
    CHECK(members.format == ExchangeFormat::Ods);
    CHECK(members.table == ExportedTable::Members);
    CHECK(members.at == Day::fromIso(u"2026-01-06"));
    CHECK(members.json);
    CHECK(read<ExportCommand>(u"export -o a.timeline.json"_s).format == ExchangeFormat::TimelineJson);
}

// Catches help that is refused for the very mistake one needs it for.
TEST_CASE("help and version are found anywhere", "[commands]")
{
    CHECK(read<HelpCommand>(u"--help"_s).command.isEmpty());
    CHECK(read<HelpCommand>(u"state -h"_s).command == u"state"_s);
    CHECK(read<HelpCommand>(u"brief --pages --help"_s).command == u"brief"_s);
    read<VersionCommand>(u"--version"_s);
    read<VersionCommand>(u"check -v"_s);
}
