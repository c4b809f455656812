#include "model/items/workspace.h"

#include "tests/model/items/dump.h"
#include "tests/support/golden.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QFile>
#include <QSignalSpy>

using namespace atlas;

namespace {

struct Bench {
    Workspace workspace;
    Session& session = *workspace.session();
    const ActorContent& actor = workspace.actorCard()->content();
    const EventContent& event = workspace.eventCard()->content();
    const OverviewContent& overview = workspace.overview()->content();

    Bench() { REQUIRE(workspace.document()->open(Document::bundledPath())); }
    void show(QStringView day) { session.setDay(Day::fromIso(day).value()); }
};

}

TEST_CASE("Every card at four dates in three languages is what it was", "[golden]")
{
    if (!QFile::exists(QStringLiteral(":/atlas/i18n/atlas_fr.qm"))) SKIP("This build has no translations.");
    const QString day = GENERATE(QStringLiteral("2025-02-28"), QStringLiteral("2025-03-15"),
                                 QStringLiteral("2026-01-03"), QStringLiteral("2026-01-06"));
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("uk"));
    Bench bench;
    bench.session.setLanguageCode(language);
    bench.show(day);
    QJsonObject cards{{QStringLiteral("overview"), test::dump(bench.overview)}};
    for (const QString& id :
         {QStringLiteral("FRA"), QStringLiteral("UKR"), QStringLiteral("RUS"), QStringLiteral("BRA")}) {
        bench.session.selectActor(id);
        cards.insert(id, test::dump(bench.actor));
    }
    for (const QString& id : {QStringLiteral("london"), QStringLiteral("kyiv"), QStringLiteral("paris")}) {
        bench.session.selectEvent(id);
        cards.insert(id, test::dump(bench.event));
    }
    test::compareWithGolden(QStringLiteral("items/cards.%1.%2.json").arg(day, language), cards);
}

// An office that a lens tells although it believes nobody who gives it, or that no source stands behind.
TEST_CASE("A person's office is told by those who believe who gives it, and cited")
{
    Bench bench;
    bench.show(u"2026-01-06");
    bench.session.setLens(QStringLiteral("article"));
    bench.session.selectActor(QStringLiteral("macron"));
    CHECK(bench.actor.role.text == QStringLiteral("President of France"));
    CHECK(bench.actor.role.numerals == QStringLiteral("1"));
    CHECK_FALSE(bench.actor.role.unsourced);
    bench.session.setLens(QStringLiteral("official"));
    bench.session.selectActor(QStringLiteral("macron"));
    REQUIRE(bench.actor.id == QStringLiteral("macron"));
    CHECK(bench.actor.role.isEmpty());
}

TEST_CASE("An overview that no window shows costs nothing, and is right again when it is shown")
{
    Bench bench;
    bench.show(u"2025-06-01");
    bench.session.selectActor(QStringLiteral("FRA"));
    const QSignalSpy content(bench.workspace.overview(), &Overview::contentChanged);
    const QSignalSpy list(bench.workspace.overview()->events(), &EventListModel::told);
    bench.show(u"2025-03-15");
    CHECK(content.isEmpty());
    CHECK(list.isEmpty());
    bench.session.clearSelection();
    CHECK(bench.overview.title == QStringLiteral("Founded this month, day not stated"));
}

TEST_CASE("A state that the dossier does not know gets its name, and no status")
{
    Bench bench;
    bench.session.selectActor(QStringLiteral("BRA"));
    CHECK(bench.actor.name == QStringLiteral("Brazil"));
    CHECK(bench.actor.statusLabel == QStringLiteral("Not in this dossier"));
    CHECK(bench.actor.status.isEmpty());
}

TEST_CASE("A card never names a day that the source does not state")
{
    Bench bench;
    bench.session.selectActor(QStringLiteral("FRA"));
    CHECK(bench.actor.since.lead == QStringLiteral("March 2025"));
    CHECK(bench.actor.since.text == QStringLiteral("(day not stated)"));
    CHECK(bench.actor.until.text == QStringLiteral("No end stated"));
}

TEST_CASE("A card lists no event before it has begun or been announced")
{
    Bench bench;
    bench.session.selectActor(QStringLiteral("UKR"));
    bench.show(u"2026-01-02");
    const auto lists = [&](const QString& id) {
        return std::ranges::any_of(bench.actor.events, [&](const EventLine& line) { return line.id == id; });
    };
    CHECK_FALSE(lists(QStringLiteral("kyiv")));
    bench.show(u"2026-01-03");
    CHECK(lists(QStringLiteral("kyiv")));
}

TEST_CASE("A member whom a meeting's source does not name is not said to have been there")
{
    Bench bench;
    bench.show(u"2026-01-06");
    bench.session.selectActor(QStringLiteral("FRA"));
    const auto kyiv = std::ranges::find(bench.actor.events, QStringLiteral("kyiv"), &EventLine::id);
    REQUIRE(kyiv != bench.actor.events.end());
    CHECK(kyiv->title == QStringLiteral("Kyiv: presence not stated"));
    CHECK(kyiv->mark == EventLine::Mark::NotStated);
}

TEST_CASE("Members that are all only possible are explained, and no longer once they are certain")
{
    Bench bench;
    bench.show(u"2025-03-15");
    CHECK(bench.overview.title == QStringLiteral("Founded this month, day not stated"));
    CHECK_FALSE(bench.overview.text.numerals.isEmpty());
    bench.show(u"2025-03-31");
    CHECK(bench.overview.title == QStringLiteral("Coalition of the willing"));
}

TEST_CASE("What belongs to an event is not told before the event has begun or been announced")
{
    Bench bench;
    bench.session.selectActor(QStringLiteral("FRA"));
    const auto quotes = [&] { return bench.actor.quotes.size(); };
    bench.show(u"2026-01-05");
    const auto later = quotes();
    bench.show(u"2025-03-15");
    CHECK(quotes() < later);
    bench.session.clearSelection();
    CHECK(bench.overview.outcomes.isEmpty());
    bench.show(u"2026-01-05");
    CHECK_FALSE(bench.overview.outcomes.isEmpty());
}

TEST_CASE("The neighbours of an event are dated events, and the last has none after it")
{
    Bench bench;
    bench.session.selectEvent(QStringLiteral("paris"));
    CHECK(bench.event.nextId.isEmpty());
    CHECK_FALSE(bench.event.previousId.isEmpty());
    bench.session.selectEvent(bench.event.previousId);
    CHECK(bench.event.nextId == QStringLiteral("paris"));
    CHECK(bench.event.nextLabel == QStringLiteral("6 Jan, Paris"));
}

TEST_CASE("A quote keeps its words and gets a translation only where the reader needs one")
{
    Bench bench;
    bench.session.selectEvent(QStringLiteral("paris"));
    REQUIRE_FALSE(bench.event.quotes.isEmpty());
    const QString words = bench.event.quotes.front().words;
    CHECK(words.startsWith(u'«'));
    CHECK_FALSE(bench.event.quotes.front().translation.isEmpty());
    bench.session.setLanguage(Language::French);
    CHECK(bench.event.quotes.front().words == words);
    CHECK(bench.event.quotes.front().translation.isEmpty());
}

TEST_CASE("A step of the clock that changes nothing but the date leaves the actor's content alone")
{
    Bench bench;
    bench.show(u"2025-06-01");
    bench.session.selectActor(QStringLiteral("FRA"));
    QSignalSpy content(bench.workspace.actorCard(), &ActorCard::contentChanged);
    QSignalSpy date(bench.workspace.actorCard(), &ActorCard::dateChanged);
    bench.show(u"2025-06-02");
    CHECK(content.isEmpty());
    CHECK(date.size() == 1);
    CHECK(bench.workspace.actorCard()->onDate() == QStringLiteral("on 2 June 2025"));
}

TEST_CASE("The chart's steps are none, all possible, all certain")
{
    Bench bench;
    const QList<MemberStep>& steps = bench.workspace.overview()->charts().steps;
    const auto stepOn = [&](QStringView day) {
        const int number = int(Day::fromIso(day)->sinceEpoch());
        MemberStep found;
        for (const MemberStep& step : steps)
            if (step.from <= number) found = step;
        return found;
    };
    CHECK(stepOn(u"2025-02-28").certain + stepOn(u"2025-02-28").possible == 0);
    CHECK(stepOn(u"2025-03-01").possible == 15);
    CHECK(stepOn(u"2025-03-31").certain == 15);
    CHECK(stepOn(u"2025-03-31").possible == 0);
}
