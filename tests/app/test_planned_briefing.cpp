#include "app/commands/planned_briefing.h"

#include "app/commands/open_history.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QTemporaryDir>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

BriefCommand read(const QStringList& words)
{
    const auto command = parseCommandLine(QStringList{u"brief"_s, u"-o"_s, u"a.pdf"_s} + words);
    INFO(words.join(u' ').toStdString());
    REQUIRE(command.has_value());
    return std::get<BriefCommand>(*command);
}

std::expected<PlannedBriefing, QString> plannedFrom(const QString& words)
{
    const BriefCommand command = read(words.split(u' ', Qt::SkipEmptyParts));
    QString said;
    QTextStream errors(&said);
    const auto opened = openHistory(command.dossier, errors);
    REQUIRE(opened.has_value());
    return plannedBriefing(command, *opened);
}

QString refusalOf(const QString& words)
{
    const auto refused = plannedFrom(words);
    INFO(words.toStdString());
    REQUIRE_FALSE(refused.has_value());
    return refused.error();
}

QString fileWith(const QTemporaryDir& folder, const QByteArray& bytes)
{
    QFile file(folder.filePath(u"notes.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

}

// Catches a choice about the pages that lands in the wrong field, or is lost on the way to them.
TEST_CASE("every choice about the pages reaches the plan", "[commands]")
{
    const BriefCommand command =
        read({u"--template"_s, u"series"_s, u"--of"_s, u"month"_s, u"--paper"_s, u"Letter"_s,
              u"--orientation"_s, u"landscape"_s, u"--greyscale"_s, u"--author"_s, u"A. Desk"_s,
              u"--organisation"_s, u"Ministry"_s, u"--handling"_s, u"Internal"_s, u"--notes"_s,
              u"One.\n\nTwo."_s, u"--without"_s, u"members,voices"_s, u"--archival"_s});
    const BriefingPlan plan = planned(command.plan, {});
    CHECK(plan.kind == Template::Series);
    CHECK(plan.seriesOf == SeriesOf::Month);
    CHECK(plan.paper == Paper::Letter);
    CHECK(plan.orientation == Orientation::Landscape);
    CHECK(plan.greyscale);
    CHECK(plan.header == BriefingHeader{u"A. Desk"_s, u"Ministry"_s, u"Internal"_s});
    CHECK(plan.notes == u"One.\n\nTwo."_s);
    CHECK(plan.blocks == BriefingBlocks{.members = false, .voices = false});
    CHECK(command.archival);
}

// Catches a default that overwrites what the plan says already.
TEST_CASE("what is not chosen stays as it is in the plan", "[commands]")
{
    BriefingPlan plan{.kind = Template::Country,
                      .orientation = Orientation::Portrait,
                      .greyscale = true,
                      .blocks = {.themes = false},
                      .header = {u"A"_s, u"B"_s, u"C"_s},
                      .notes = u"D"_s};
    CHECK(planned({}, plan) == plan);
    CHECK(planned(read({u"--template"_s, u"country"_s}).plan, plan) == plan);
    CHECK_FALSE(planned(read({u"--colour"_s}).plan, plan).greyscale);
    CHECK(planned(read({u"--without="_s}).plan, plan).blocks == BriefingBlocks());
}

// Catches a country's page that stands upright where nobody asked for it.
TEST_CASE("a template brings its usual orientation, a chosen one goes before it", "[commands]")
{
    CHECK(plannedFrom(u"--template country --country FRA"_s)->plan.orientation == Orientation::Landscape);
    CHECK(plannedFrom(u"--template country --country FRA --orientation portrait"_s)->plan.orientation ==
          Orientation::Portrait);
    CHECK(plannedFrom({})->plan.orientation == Orientation::Portrait);
}

// Catches options that are silently ignored, and pages made without what they are about.
TEST_CASE("words that do not belong together are one sentence", "[commands]")
{
    CHECK(refusalOf(u"--of month"_s).contains(u"--template series"_s));
    CHECK(refusalOf(u"--from 2025-03-01"_s).contains(u"--template changes or series"_s));
    CHECK(plannedFrom(u"--template changes"_s).has_value()); // from the day of the event before
    CHECK(refusalOf(u"--template series --of country --from 2025-03-01"_s).contains(u"of one day"_s));
    CHECK(refusalOf(u"--template country"_s) == u"--template country needs --country ISO3"_s);
    CHECK(refusalOf(u"--template changes --at 2025-03-01 --from 2026-01-05"_s) ==
          u"--from 2026-01-05 comes after --at 2025-03-01"_s);
    CHECK(refusalOf(u"--country ZZZ"_s).contains(u"ZZZ"_s));
    CHECK(refusalOf(u"--country France"_s).contains(u"“France”"_s));
    CHECK(plannedFrom(u"--template country --country macron"_s)->session.actor == ActorId(u"macron"_s));
    CHECK(plannedFrom(u"--template series --from 2025-03-01"_s).has_value());
    CHECK(plannedFrom(u"--country FRA"_s)->session.actor == ActorId(u"FRA"_s));
}

// Catches notes that are cut, misread or taken from what is no text.
TEST_CASE("notes are read from a file whole or not at all", "[commands]")
{
    const QTemporaryDir folder;
    CHECK(readNotes(fileWith(folder, "À lire.\n\nДва.\n")) == u"À lire.\n\nДва.\n"_s);
    CHECK(readNotes(fileWith(folder, "\xEF\xBB\xBFOne.\r\n\r\n\tTwo.")) == u"One.\n\n Two."_s);
    CHECK_FALSE(readNotes(fileWith(folder, "\xFF\xFE")));
    CHECK(readNotes(fileWith(folder, "a\u202Eb")).error().contains(u"U+202E"_s));
    CHECK_FALSE(readNotes(fileWith(folder, QByteArray("a\0b", 3))));
    CHECK_FALSE(readNotes(fileWith(folder, QByteArray(1024 * 1024 + 1, 'a'))));
    CHECK_FALSE(readNotes(folder.filePath(u"missing.txt"_s)));
    CHECK_FALSE(readNotes(folder.path()));
}

// Catches text that turns what stands beside it around, or a header that leaves the page no room.
TEST_CASE("the words of a header are short and can all be seen", "[commands]")
{
    const auto refusal = [](const QString& option, const QString& text) {
        return parseCommandLine({u"brief"_s, u"-o"_s, u"a.pdf"_s, option, text}).error();
    };
    CHECK(read({u"--author"_s, QString(200, u'a')}).plan.author->size() == 200);
    for (const QString& option : {u"--author"_s, u"--organisation"_s, u"--handling"_s}) {
        CHECK(refusal(option, QString(201, u'a')) == option + u": at most 200 characters are meant"_s);
        CHECK(refusal(option, u"a\u202Eb"_s) == option + u": it holds the hidden character U+202E"_s);
    }
    CHECK(refusal(u"--notes"_s, u"a\u0007b"_s) == u"--notes: it holds the hidden character U+0007"_s);
    CHECK(read({u"--notes"_s, u"a\r\nb"_s}).plan.notes == u"a\nb"_s);
}

// Catches pages as of 1 January 1970.
TEST_CASE("a dossier without any date has no usual day", "[commands]")
{
    const QTemporaryDir folder;
    const QString file = fileWith(folder, R"({ "format": "coalition-dossier/1", "title": "Friends",
        "sources": [{ "id": "paper", "title": "The Post" }],
        "statuses": [{ "id": "member", "label": "Member", "colour": "#2A6796", "counted": true }],
        "claims": [{ "actors": ["AUT"], "status": "member", "line": 3 }] })");
    CHECK(refusalOf(file) == u"the dossier has no date: --at DATE says which day is meant"_s);
    CHECK(plannedFrom(file + u" --at 2026-01-05"_s)->session.day == Day::fromIso(u"2026-01-05"));
}
