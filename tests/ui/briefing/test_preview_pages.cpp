#include "model/items/workspace.h"
#include "tests/support/data.h"
#include "tests/support/print.h"
#include "ui/briefing/preview/briefing_preview.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QSettings>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

Day dayOf(QStringView iso)
{
    return Day::fromIso(iso).value();
}

/// The preview without its dialog, on the bundled dossier of 6 January 2026.
struct Desk {
    Desk()
    {
        REQUIRE(workspace.document()->open(Document::bundledPath()));
        session().setDay(dayOf(u"2026-01-06"));
        preview.setWorkspace(&workspace);
    }

    Session& session() { return *workspace.session(); }
    BriefingOptions& options() { return *preview.options(); }
    void begin()
    {
        preview.setActive(true);
        await();
    }
    void await()
    {
        REQUIRE(QTest::qWaitFor(
            [&] { return preview.isReady() || (!preview.isBusy() && !preview.refusal().isEmpty()); },
            20'000));
    }

    Workspace workspace;
    BriefingPreview preview;
};

}

TEST_CASE("choosing another view of the pages leaves the window's as it is")
{
    Desk desk;
    desk.begin();
    const SessionState before = desk.session().state();
    desk.options().setDay(int(dayOf(u"2025-03-15").sinceEpoch()));
    desk.options().setLanguageCode(u"uk"_s);
    desk.options().setPosition(u"de-facto"_s);
    desk.await();
    CHECK(desk.preview.briefing()->day == dayOf(u"2025-03-15"));
    CHECK(desk.preview.briefing()->language == Language::Ukrainian);
    CHECK(desk.session().state() == before);
}

TEST_CASE("of many choices in a row only the last one's pages are shown")
{
    Desk desk;
    desk.begin();
    QSignalSpy remade(&desk.preview, &BriefingPreview::pagesChanged);
    const Day last = dayOf(u"2026-01-05");
    for (int back = 9; back >= 0; --back) desk.options().setDay(int((last - back).sinceEpoch()));
    desk.await();
    CHECK(remade.size() == 1);
    CHECK(desk.preview.briefing()->day == last);
}

TEST_CASE("the old pages stay until the new ones are there, and are not taken for them")
{
    Desk desk;
    desk.begin();
    const auto old = desk.preview.briefing();
    desk.options().setGreyscale(true);
    CHECK(desk.preview.briefing() == old);
    CHECK_FALSE(desk.preview.isReady());
    desk.await();
    CHECK(desk.preview.briefing() != old);
    CHECK(desk.preview.briefing()->greyscale);
}

TEST_CASE("what is typed is set once, after the last letter, and belongs to the dossier it was typed on")
{
    Desk desk;
    desk.begin();
    QSignalSpy remade(&desk.preview, &BriefingPreview::pagesChanged);
    QString notes;
    for (const QChar letter : u"Read by the desk."_s) desk.options().setNotes(notes += letter);
    CHECK_FALSE(desk.preview.isReady());
    desk.await();
    CHECK(remade.size() == 1);

    desk.preview.setActive(false);
    desk.begin();
    CHECK(desk.options().notes() == u"Read by the desk."_s);

    desk.preview.setActive(false);
    REQUIRE(desk.workspace.document()->open(test::dataPath(u"dossiers/good/ten-lines.json"_s)));
    desk.begin();
    CHECK(desk.options().notes().isEmpty());
}

TEST_CASE("another template keeps what was chosen, and takes the orientation that is its own")
{
    Desk desk;
    desk.begin();
    desk.options().setLetter(true);
    desk.options().setLanguageCode(u"fr"_s);
    desk.options().setPages(BriefingOptions::Country);
    CHECK(desk.options().isLandscape());
    CHECK(desk.options().isLetter());
    CHECK(desk.options().languageCode() == u"fr"_s);
    desk.options().setPages(BriefingOptions::Changes);
    CHECK_FALSE(desk.options().isLandscape());
}

TEST_CASE("the first of two dates is the window's, else the event before the second")
{
    Desk desk;
    SECTION("comparing")
    {
        desk.session().setCompareDay(dayOf(u"2025-12-20"));
        desk.preview.setActive(true);
        CHECK(desk.options().pages() == BriefingOptions::Changes);
        CHECK(Day(desk.options().start()) == dayOf(u"2025-12-20"));
    }
    SECTION("not comparing")
    {
        desk.preview.setActive(true);
        desk.options().setPages(BriefingOptions::Changes);
        // As the command line does: tests/ui/briefing/test_changes.cpp.
        CHECK(Day(desk.options().start()).toIso() == u"2026-01-03"_s);
    }
    SECTION("chosen")
    {
        desk.preview.setActive(true);
        desk.options().setPages(BriefingOptions::Changes);
        desk.options().setStart(int(dayOf(u"2025-06-01").sinceEpoch()));
        desk.options().setDay(int(dayOf(u"2025-12-01").sinceEpoch()));
        CHECK(desk.options().looked().compareDay == dayOf(u"2025-06-01"));
    }
}

TEST_CASE("a card is of the selected state, and of nobody where none is")
{
    Desk desk;
    SECTION("selected")
    {
        desk.session().selectActor(u"FRA"_s);
        desk.preview.setProperty("wantsCountry", true);
        desk.preview.setActive(true);
        CHECK(desk.options().pages() == BriefingOptions::Country);
        CHECK(desk.options().looked().actor == ActorId(u"FRA"_s));
        CHECK(desk.options().actorName() == u"France"_s);
    }
    SECTION("nobody")
    {
        desk.begin();
        desk.options().setPages(BriefingOptions::Country);
        desk.await();
        CHECK(desk.preview.pageCount() == 0);
        CHECK_FALSE(desk.preview.refusal().isEmpty());
    }
}

// Brazil's card was the one of whoever had been printed before.
TEST_CASE("where the selected state is not in the dossier no other's card is made")
{
    Desk desk;
    desk.session().selectActor(u"FRA"_s);
    desk.begin();
    desk.preview.setActive(false);
    desk.session().selectActor(u"BRA"_s);
    desk.preview.setProperty("wantsCountry", true);
    desk.begin();
    CHECK(desk.options().actor().isEmpty());
    CHECK(desk.preview.pageCount() == 0);
}

TEST_CASE("boundaries that there are not are told of, not left out of the page")
{
    Desk desk;
    desk.begin();
    desk.options().setPosition(u"nobody's"_s);
    desk.await();
    CHECK(desk.preview.pageCount() == 0);
    CHECK(desk.preview.refusal().contains(u"nobody's"_s));
}

TEST_CASE("an opened briefing's pages begin as that briefing's, and are not what is remembered")
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Desk desk;
    desk.preview.setSettings(&settings);
    desk.begin();
    desk.options().setAuthor(u"Mine"_s);
    desk.options().setLetter(true);
    desk.preview.setActive(false);

    BriefingRequest request{desk.workspace.document()->history(),
                            desk.workspace.boundaries()->boundaries(pageBoundaryScale), desk.session().state(),
                            {}};
    request.session.language = Language::French;
    request.session.compareDay = dayOf(u"2025-12-01");
    request.plan.kind = Template::Series;
    request.plan.seriesOf = SeriesOf::Month;
    request.plan.header.author = u"A colleague"_s;
    request.plan.notes = u"Read by the desk."_s;
    request.plan.blocks.sources = false;
    const QString path = folder.filePath(u"colleague.pdf"_s);
    REQUIRE(writePdf(composeBriefing(request).value(), path));
    REQUIRE(desk.workspace.document()->open(path));

    desk.begin();
    CHECK(desk.options().choices().plan == request.plan);
    CHECK(desk.options().languageCode() == u"fr"_s);
    CHECK(Day(desk.options().start()) == request.session.compareDay);

    desk.options().setGreyscale(true);
    desk.preview.setActive(false);
    desk.begin();
    CHECK(desk.options().isGreyscale());
    CHECK(desk.options().author() == u"A colleague"_s);

    desk.preview.setActive(false);
    REQUIRE(desk.workspace.document()->open(Document::bundledPath()));
    desk.begin();
    CHECK(desk.options().author() == u"Mine"_s);
    CHECK(desk.options().isLetter());
    CHECK_FALSE(desk.options().isGreyscale());
    CHECK(desk.options().pages() == BriefingOptions::Page);
}

TEST_CASE("a series' file is named by what it has a page for each of")
{
    Desk desk;
    desk.begin();
    desk.options().setPages(BriefingOptions::Series);
    QStringList names;
    for (const SeriesOf each : {SeriesOf::Event, SeriesOf::Month, SeriesOf::Country}) {
        desk.options().setSeriesOf(int(each));
        names.append(desk.preview.exporting()->suggestedFile().fileName());
    }
    names.removeDuplicates();
    CHECK(names.size() == 3);
}

// A pasted paragraph made the foot higher than the page; a hidden letter turned its line round.
TEST_CASE("what is typed over and under the pages is only so long, and can be printed")
{
    Desk desk;
    desk.begin();
    desk.options().setAuthor(QString(8000, u'x'));
    CHECK(desk.options().author().size() == mostHeaderLetters);
    desk.options().setHandling(u"internal\u202E use"_s);
    CHECK(desk.options().handling() == u"internal use"_s);
    desk.options().setNotes(u"first\nsecond\u0007"_s);
    CHECK(desk.options().notes() == u"first\nsecond"_s);
}

TEST_CASE("the making of pages can be stopped and begun again")
{
    Desk desk;
    desk.begin();
    desk.options().setGreyscale(true);
    desk.preview.stop();
    CHECK(desk.preview.isStopped());
    CHECK_FALSE(desk.preview.isReady());
    CHECK_FALSE(desk.preview.briefing()->greyscale);
    desk.preview.resume();
    desk.await();
    CHECK(desk.preview.briefing()->greyscale);
}

TEST_CASE("resetting takes up the window again and forgets all choices but the folder and what was typed")
{
    Desk desk;
    desk.begin();
    desk.options().setFile(FileKind::Png, 600, u"/tmp"_s);
    desk.options().setDay(int(dayOf(u"2025-03-15").sinceEpoch()));
    desk.options().setPages(BriefingOptions::Changes);
    desk.options().setBlockShown(0, false);
    desk.options().setAuthor(u"A. Author"_s);
    desk.options().setNotes(u"Read by the desk."_s);
    desk.options().reset();
    BriefingChoices expected;
    expected.folder = u"/tmp"_s;
    expected.plan.header.author = u"A. Author"_s;
    expected.plan.notes = u"Read by the desk."_s;
    CHECK(desk.options().choices() == expected);
    CHECK(Day(desk.options().day()) == desk.session().day());
}

TEST_CASE("a block that is left out is no longer on the template's pages, and all others are")
{
    Desk desk;
    desk.session().selectActor(u"FRA"_s);
    desk.begin();
    const auto [pages, of] = GENERATE(std::pair(Template::Page, SeriesOf::Event),
                                      std::pair(Template::Country, SeriesOf::Event),
                                      std::pair(Template::Changes, SeriesOf::Event),
                                      std::pair(Template::Series, SeriesOf::Event),
                                      std::pair(Template::Series, SeriesOf::Month),
                                      std::pair(Template::Series, SeriesOf::Country));
    desk.options().setPages(int(pages));
    desk.options().setSeriesOf(int(of));
    // With members on both dates, and events between them.
    if (pages == Template::Changes) desk.options().setStart(int(dayOf(u"2025-12-01").sinceEpoch()));
    desk.await();
    const auto placed = [&] {
        QSet<QString> names;
        for (const PlacedBlock& block : desk.preview.briefing()->blocks) names.insert(block.name);
        return names;
    };
    REQUIRE(desk.preview.pageCount() > 0);
    const QSet<QString> whole = placed();
    const bool lacksRoom = desk.preview.isShortened();
    QSet<QString> left;
    for (int block = 0; block < desk.options().blockNames().size(); ++block) {
        desk.options().setBlockShown(block, false);
        desk.await();
        QSet<QString> gone = whole - placed();
        gone.remove(u"running-head"_s); // of a page that is no longer needed
        INFO(int(pages) << " " << int(of) << " " << desk.options().blockNames()[block].toStdString() << ": "
                        << QStringList(gone.values()).join(u' ').toStdString());
        CHECK((lacksRoom || !gone.isEmpty()));
        CHECK_FALSE(left.intersects(gone));
        left += gone;
        desk.options().setBlockShown(block, true);
    }
}
