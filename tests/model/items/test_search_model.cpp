#include "model/items/workspace.h"

#include "model/items/search/clipping.h"
#include "tests/model/items/strict_tester.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QSignalSpy>
#include <QTest>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

/// The bundled dossier through its article, searched.
struct Desk {
    Workspace workspace;
    Session& session = *workspace.session();
    SearchModel& search = *workspace.search();
    test::StrictTester tester{search};

    Desk()
    {
        REQUIRE(workspace.document()->open(Document::bundledPath()));
        REQUIRE(session.lens() == u"article"_s);
        search.setActive(true);
        REQUIRE(QTest::qWaitFor([this] { return search.isReady(); }));
    }

    void show(QStringView day) { session.setDay(Day::fromIso(day).value()); }
    SearchLine line(int row) const
    {
        return search.index(row).data(SearchModel::LineRole).value<SearchLine>();
    }
    QStringList titles() const
    {
        QStringList found;
        for (int row = 0; row < search.rowCount(); ++row) found.append(line(row).title);
        return found;
    }
    /// The row of a kind whose title contains a text; the test fails where there is none.
    int rowOf(SearchLine::Kind kind, const QString& title) const
    {
        for (int row = 0; row < search.rowCount(); ++row)
            if (line(row).kind == kind && line(row).title.contains(title)) return row;
        FAIL("no row with " << title.toStdString() << " among " << titles().join(u'\n').toStdString());
        return -1;
    }
};

}

TEST_CASE("A state that is found is selected, and tells its status, since when, and who says so")
{
    Desk desk;
    desk.search.setText(u"fran"_s);
    const SearchLine line = desk.line(0);
    CHECK(line.title == u"France"_s);
    CHECK(line.titleRuns == QList<int>{0, 4});
    CHECK(line.status == u"member"_s);
    CHECK(line.detail == u"Member · March 2025 (day not stated) · Article"_s);
    CHECK(line.spoken.startsWith(u"State, France, Member"_s));
    QSignalSpy chosen(&desk.search, &SearchModel::actorChosen);
    CHECK(desk.search.choose(0));
    CHECK(desk.session.actor() == u"FRA"_s);
    CHECK(chosen.count() == 1);
}

// The one clock: what has not begun is not offered as though it had, nor is it kept secret.
TEST_CASE("On an earlier day an event is hidden, counted, and choosing it goes to its day")
{
    Desk desk;
    desk.show(u"2025-02-28");
    desk.search.setText(u"Preparatory meeting"_s);
    CHECK(desk.line(0).title.endsWith(u"after 28 February 2025"_s)); // nothing is shown
    const int row = desk.rowOf(SearchLine::Kind::Event, u"Preparatory meeting"_s);
    CHECK(desk.line(row).hidden);
    QSignalSpy moved(&desk.search, &SearchModel::dayChosen);
    CHECK(desk.search.choose(row));
    CHECK(desk.session.event() == u"kyiv"_s);
    CHECK(desk.session.day().toIso() == u"2026-01-03"_s);
    CHECK(moved.count() == 1);
}

TEST_CASE("What is hidden beside what is shown is listed on demand")
{
    Desk desk;
    desk.show(u"2025-03-31");
    desk.search.setText(u"london"_s);
    desk.search.setText(u"coalition"_s);
    const int summary = desk.rowOf(SearchLine::Kind::Hidden, u"after 31 March 2025"_s);
    REQUIRE(summary == desk.search.rowCount() - 1);
    CHECK_FALSE(desk.search.choose(summary));
    CHECK(desk.search.rowCount() > summary + 1);
    CHECK_FALSE(desk.search.choose(summary));
    CHECK(desk.search.rowCount() == summary + 1);
}

TEST_CASE("The results follow the clock while they are looked at")
{
    Desk desk;
    desk.show(u"2025-02-28");
    desk.search.setText(u"Preparatory meeting"_s);
    desk.show(u"2026-01-03");
    const int row = desk.rowOf(SearchLine::Kind::Event, u"Preparatory meeting"_s);
    CHECK_FALSE(desk.line(row).hidden);
    QSignalSpy reset(&desk.search, &SearchModel::modelReset);
    desk.search.setActive(false);
    desk.show(u"2025-02-28");
    CHECK(reset.count() == 0);
}

// A lens is the reader's own choice: nothing widens it unasked.
TEST_CASE("What the lens does not know is looked at through a wider one, once that was asked")
{
    Desk desk;
    desk.session.setKnownOn(Day::fromIso(u"2026-01-04"));
    desk.search.setText(u"Preparatory meeting"_s);
    const int row = desk.rowOf(SearchLine::Kind::Event, u"Preparatory"_s);
    CHECK(desk.line(0).title.contains(u"unknown to this lens"_s));
    CHECK(desk.line(row).detail.contains(u"known to:"_s));
    CHECK_FALSE(desk.search.choose(row));
    // The article is in the lens already: only the day is in the way.
    CHECK(desk.search.question().contains(u"not known yet on 4 January 2026"_s));
    CHECK(desk.session.event().isEmpty());
    CHECK(desk.session.isLimited());
    CHECK(desk.search.choose(row));
    CHECK(desk.session.event() == u"kyiv"_s);
    CHECK_FALSE(desk.session.isLimited());
    CHECK(desk.session.lens() == u"article"_s);
}

// A lens leaks where texts that it does not believe bring what it knows among the ordinary results.
TEST_CASE("What another source says of a known event is unknown to the lens, and told only as such")
{
    Desk desk;
    desk.search.setText(u"lancaster"_s);
    REQUIRE(desk.search.rowCount() > 0);
    CHECK(desk.line(0).isSummary());
    for (int row = 1; row < desk.search.rowCount(); ++row) CHECK(desk.line(row).hidden);
    const int row = desk.rowOf(SearchLine::Kind::Event, u"London"_s);
    CHECK(desk.line(row).detail.contains(u"known to:"_s));
    CHECK_FALSE(desk.search.choose(row));
    CHECK(desk.search.question().contains(u"too."_s));
    CHECK(desk.session.lens() == u"article"_s);
    CHECK(desk.search.choose(row));
    CHECK(desk.session.lens().count(u',') == 1); // one source more, and no other
    CHECK(desk.session.event() == u"london"_s);

    desk.session.setLens(u"article"_s);
    desk.search.setText(u"born in london"_s);
    for (int each = 0; each < desk.search.rowCount(); ++each) {
        const SearchLine line = desk.line(each);
        if (!line.hidden) CHECK_FALSE((line.excerpt + line.detail + line.title).contains(u"Lancaster"_s));
    }
}

TEST_CASE("A place counts the events that the lens knows there, each once, and opens a single one")
{
    Desk desk;
    desk.search.setText(u"london"_s);
    const int london = desk.rowOf(SearchLine::Kind::Place, u"London"_s);
    CHECK(desk.line(london).detail.endsWith(u"1 event there"_s));
    CHECK(desk.search.choose(london));
    CHECK(desk.session.event() == u"london"_s);
}

TEST_CASE("A word longer than its room is cut about what answers, and no character is parted")
{
    const SearchIndex index(std::make_shared<const Dossier>());
    const Query query = index.query(u"parizka");
    QString address = u"https://www.example.org/"_s + QString(140, u'x') + u"/parizka-deklaratsiia"_s;
    const QList<int> runs = clip(address, query, index.folder(), 100);
    REQUIRE(runs.size() == 2);
    CHECK(address.mid(runs[0], runs[1]) == u"parizka"_s);
    CHECK(address.size() <= 102);

    QString balloons = u"🎈"_s.repeated(60) + u" parizka"_s;
    for (int room = 40; room < 44; ++room) {
        QString text = balloons;
        clip(text, query, index.folder(), room);
        CHECK(text == QString::fromUtf8(text.toUtf8()));
    }
}

TEST_CASE("A place lists the events there, and Kyiv in any script is that place")
{
    const QString text = GENERATE(u"Київ"_s, u"Kiev"_s, u"kyiv"_s, u"Киев"_s);
    Desk desk;
    desk.search.setText(text);
    const int place = desk.rowOf(SearchLine::Kind::Place, u"Kyiv"_s);
    CHECK_FALSE(desk.search.choose(place));
    CHECK(desk.search.heading() == u"Events in this place: Kyiv"_s);
    CHECK(desk.search.choose(desk.rowOf(SearchLine::Kind::Event, u"Preparatory meeting"_s)));
    CHECK(desk.session.event() == u"kyiv"_s);
}

TEST_CASE("A quote opens what it belongs to, a source the list of sources")
{
    Desk desk;
    desk.search.setText(u"redémarrage parallèle"_s);
    CHECK(desk.search.choose(desk.rowOf(SearchLine::Kind::Quote, u"redémarrage"_s)));
    CHECK((!desk.session.event().isEmpty() || !desk.session.actor().isEmpty()));
    desk.search.setText(u"coalition des volontaires à l'épreuve"_s);
    CHECK(desk.search.choose(desk.rowOf(SearchLine::Kind::Source, u"épreuve"_s)));
    CHECK(desk.session.source() == u"article"_s);
    CHECK(desk.session.evidencePanel() == Session::EvidencePanel::Sources);
}

TEST_CASE("What answers only in another text shows that text")
{
    Desk desk;
    desk.search.setText(u"Зеленський Володимир"_s);
    const SearchLine line = desk.line(desk.rowOf(SearchLine::Kind::Person, u"Zelensky"_s));
    CHECK_FALSE(line.titleRuns.isEmpty());
    CHECK(line.excerpt.isEmpty());
    desk.search.setText(u"німеччина"_s);
    CHECK(desk.line(0).title == u"Germany"_s);
    CHECK(desk.line(0).excerpt == u"Німеччина"_s);
    CHECK(desk.line(0).excerptRuns == QList<int>{0, 9});
}

TEST_CASE("Nothing found says what was sought, and what may have been meant")
{
    Desk desk;
    desk.search.setText(u"Lovnia"_s);
    CHECK(desk.search.rowCount() == 0);
    CHECK(desk.search.nothing().contains(u"“Lovnia”"_s));
    desk.search.setText(u"Spin"_s);
    CHECK(desk.search.rowCount() == 0);
    CHECK(desk.search.suggestion() == u"Spain"_s);
    desk.search.setText(desk.search.suggestion());
    CHECK(desk.line(0).title == u"Spain"_s);
}

TEST_CASE("What was chosen is offered again while nothing is typed")
{
    Desk desk;
    CHECK(desk.search.rowCount() == 0);
    desk.search.setText(u"Norway"_s);
    desk.search.choose(0);
    desk.search.setText(u"Italy"_s);
    desk.search.choose(0);
    desk.search.setText({});
    CHECK(desk.search.heading() == u"Chosen before"_s);
    CHECK(desk.titles() == QStringList{u"Italy"_s, u"Norway"_s});
}

TEST_CASE("Another language tells the same results in its words")
{
    Desk desk;
    desk.search.setText(u"Germany"_s);
    desk.session.setLanguage(Language::French);
    CHECK(desk.line(0).title == u"Allemagne"_s);
    CHECK(desk.line(0).excerpt == u"Germany"_s);
}
