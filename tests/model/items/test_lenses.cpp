#include "model/items/evidence/lens_words.h"
#include "model/items/workspace.h"
#include "model/time/format.h"
#include "tests/model/items/strict_tester.h"
#include "tests/support/data.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QSignalSpy>
#include <QTest>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

Day day(QStringView iso)
{
    return Day::fromIso(iso).value();
}

/// Four sources, of which the dossier itself believes the diary.
struct Desk {
    Desk()
    {
        REQUIRE(workspace.document()->open(test::dataPath(u"dossiers/good/lenses.json"_s)));
        session().setDay(day(u"2026-01-06"));
    }

    Session& session() { return *workspace.session(); }
    const Dossier& dossier() { return workspace.document()->history()->dossier(); }
    Lens lens(QStringView text) { return Lens::parse(text, dossier()).value(); }
    QString told(QStringView text) { return wholeLensWords(lens(text), dossier(), Language::English); }

    Workspace workspace;
};

}

// A limited lens that is no longer told by its name, or a list of fifty titles.
TEST_CASE("A lens is told by its name, or by how many it is, with the day that limits it", "[lens]")
{
    Desk desk;
    const Dossier& dossier = desk.dossier();
    CHECK(desk.told(u"diary") == u"According to: Diary"_s);
    CHECK(desk.told(u"official") == u"Official sources"_s);
    CHECK(desk.told(u"all") == u"All 4 sources"_s);
    CHECK(desk.told(u"wire,diary") == u"According to: Diary, Wire"_s);
    CHECK(desk.told(u"wire,diary,blog") == u"According to: 3 sources"_s);

    const Lens then = Lens::all().asKnownOn(day(u"2026-01-05"));
    CHECK(wholeLensWords(then, dossier, Language::English) == u"All 4 sources, as known on 5 January 2026"_s);
    CHECK(wholeLensWords(Lens::official().asKnownOn(day(u"2026-01-05")), dossier, Language::French)
          == u"Sources officielles, état connu au "_s + formatDay(day(u"2026-01-05"), Language::French));
    CHECK(lensChangeWords(desk.lens(u"diary"), Lens::all(), dossier, Language::English)
          == u"Diary → All sources"_s);
    CHECK(lensChangeWords(Lens::all(), then, dossier, Language::English)
          == u"All sources → as known on 5 January 2026"_s);
}

// A change of both that is followed by two histories, or a day that one dossier leaves to the next.
TEST_CASE("A lens and its day change at once, and end with the dossier", "[lens]")
{
    Desk desk;
    const QSignalSpy followed(desk.workspace.document(), &Document::historyChanged);
    desk.session().believe(u"all"_s, day(u"2026-01-05"));
    CHECK(followed.count() == 1);
    CHECK(desk.workspace.document()->history()->lens() == Lens::all().asKnownOn(day(u"2026-01-05")));
    CHECK(desk.workspace.document()->history()->event(EventId(u"rumour"_s)) == nullptr);

    REQUIRE(desk.workspace.document()->open(test::dataPath(u"dossiers/good/lenses.json"_s)));
    CHECK(followed.count() == 2);
    CHECK_FALSE(desk.session().isLimited());
    CHECK(desk.session().lens() == u"diary"_s);
}

// A restored view that believes sources of another day than the one that was printed.
TEST_CASE("A state that is restored has its lens, its day and the lens it was compared with", "[lens]")
{
    Desk desk;
    desk.session().believe(u"all"_s, day(u"2026-01-05"));
    desk.session().compareLens(u"official"_s, day(u"2026-01-04"));
    const SessionState state = desk.session().state();

    Desk other;
    other.session().restore(state);
    CHECK(other.session().state() == state);
    REQUIRE(other.workspace.document()->comparedHistory());
    CHECK(other.workspace.document()->comparedHistory()->lens()
          == Lens::official().asKnownOn(day(u"2026-01-04")));
    CHECK(other.workspace.compared()->isOfLenses());

    other.session().setCompareDay(day(u"2025-03-01"));
    CHECK(other.session().comparedLens().isEmpty());
    CHECK_FALSE(other.session().state().comparedKnownOn);
}

TEST_CASE("The choices are the dossier's own lens, official, all and those ticked", "[lens]")
{
    Desk desk;
    LensChoices& choices = *desk.workspace.lensChoices();
    CHECK(choices.current() == LensChoices::Own);
    choices.setWatching(true);
    REQUIRE(QTest::qWaitFor([&] { return !choices.choices().front().shows.isEmpty(); }));
    const QList<LensChoice> offered = choices.choices();
    CHECK(offered[LensChoices::Own].name == u"Diary"_s);
    CHECK(offered[LensChoices::Own].sources == u"1 source"_s);
    CHECK(offered[LensChoices::Own].shows == u"1 member, 2 events"_s);
    CHECK(offered[LensChoices::All].sources == u"4 sources"_s);
    CHECK(offered[LensChoices::All].shows == u"2 members, 4 events"_s);

    // Beginning to tick changes nothing yet.
    choices.choose(LensChoices::Chosen);
    CHECK(choices.current() == LensChoices::Chosen);
    CHECK(desk.session().lens() == u"diary"_s);
    choices.choose(LensChoices::All);
    CHECK(desk.session().lens() == u"all"_s);
    CHECK(choices.current() == LensChoices::All);
    CHECK(desk.session().day() == day(u"2026-01-06"));
}

// A deadline that silently drops what has no date.
TEST_CASE("A limit says how many sources speak, and how many cannot for having no date", "[lens]")
{
    Desk desk;
    LensChoices& choices = *desk.workspace.lensChoices();
    desk.session().setLens(u"all"_s);
    CHECK(choices.limit().isEmpty());
    desk.session().setKnownOn(day(u"2026-01-05"));
    CHECK(choices.knownOn() == u"As known on 5 January 2026"_s);
    CHECK(choices.limit() == u"2 of 4 sources had been published. 1 has no date, and does not speak."_s);
    CHECK(choices.current() == LensChoices::All);
    desk.session().selectEvent(u"london"_s);
    REQUIRE(choices.hasEve());
    CHECK(Day(choices.eveNumber()) == day(u"2025-02-28"));
}

// A lens of nobody; or the same sources in another order as another lens.
TEST_CASE("Sources are ticked by tier, and the last tick stays", "[lens]")
{
    Desk desk;
    SourceTicks& ticks = *desk.workspace.sourceTicks();
    test::StrictTester strict(ticks);
    const auto name = [&](int row) { return ticks.index(row).data().toString(); };
    REQUIRE(ticks.rowCount() == 4);
    CHECK(name(0) == u"Ministry"_s);
    CHECK(name(1) == u"Wire"_s);
    CHECK(name(2) == u"Diary"_s);
    CHECK(ticks.index(2).data(SourceTicks::DetailRole) == u"Diary Press · 5 January 2026 · French"_s);
    CHECK(ticks.index(3).data(SourceTicks::DetailRole) == u"undated · English"_s);

    ticks.toggle(2);
    CHECK(desk.session().lens() == u"diary"_s);
    ticks.toggle(0);
    CHECK(desk.session().lens() == u"diary,ministry"_s);
    CHECK(ticks.index(0).data(SourceTicks::TickedRole).toBool());
    ticks.toggle(2);
    ticks.toggle(2);
    CHECK(desk.session().lens() == u"diary,ministry"_s);
    ticks.toggle(1);
    ticks.toggle(3);
    CHECK(desk.session().lens() == u"all"_s);
    ticks.only(2);
    CHECK(desk.session().lens() == u"diary"_s);

    ticks.setFilter(u"minis"_s);
    CHECK(ticks.rowCount() == 1);
    ticks.toggle(0);
    CHECK(desk.session().lens() == u"diary,ministry"_s);
}

TEST_CASE("What a change of lens changes is told, and compared while it is to be shown", "[lens]")
{
    Desk desk;
    LensChange& change = *desk.workspace.lensChange();
    CHECK(change.words().isEmpty());
    desk.session().setLens(u"all"_s);
    CHECK(change.words() == u"Diary → All sources"_s);
    CHECK(change.summary()
          == u"2 events more · Member: 1 → 2 · 1 date more precise · 1 event told otherwise"_s);
    CHECK(desk.session().comparedLens().isEmpty());

    change.setShown(true);
    CHECK(desk.session().comparedLens() == u"diary"_s);
    REQUIRE(desk.workspace.compared()->isOfLenses());
    CHECK(desk.workspace.compared()->comparison()->count(Difference::Joined) == 1);

    desk.session().setLens(u"official"_s);
    CHECK(desk.session().comparedLens() == u"all"_s);
    desk.session().endLensComparison();
    CHECK_FALSE(change.isShown());

    REQUIRE(desk.workspace.document()->open(test::dataPath(u"dossiers/good/lenses.json"_s)));
    CHECK(change.words().isEmpty());
}

// An empty card, or the words of a source that is not believed.
TEST_CASE("What is selected and unknown to the lens says so, until all sources are shown", "[lens]")
{
    Desk desk;
    UnknownSelection& unknown = *desk.workspace.unknownSelection();
    desk.session().selectEvent(u"paris"_s);
    CHECK_FALSE(unknown.isActive());
    desk.session().selectEvent(u"call"_s);
    CHECK(unknown.isActive());
    CHECK(unknown.name() == u"A call"_s);
    desk.session().selectActor(u"DEU"_s);
    CHECK(unknown.isActive());
    CHECK(unknown.sentence() == u"Nothing is said of it by those believed: Diary."_s);
    unknown.showAll();
    CHECK_FALSE(unknown.isActive());
    CHECK(desk.session().actor() == u"DEU"_s);

    desk.session().setKnownOn(day(u"2026-01-05"));
    CHECK(unknown.isActive());
    unknown.showAll();
    CHECK_FALSE(desk.session().isLimited());
    desk.session().selectActor(u"ESP"_s); // of which the dossier itself knows nothing
    CHECK_FALSE(unknown.isActive());
}
