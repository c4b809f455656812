#include "model/items/comparison/difference_key.h"
#include "model/items/evidence/lens_summary.h"
#include "model/items/workspace.h"

#include "tests/model/history/random_dossier.h"
#include "tests/model/items/strict_tester.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <map>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

/// The bundled dossier while something is compared.
struct Bench {
    Workspace workspace;
    test::StrictTester differences{*workspace.differences()};

    Bench() { REQUIRE(workspace.document()->open(Document::bundledPath())); }

    void compare(QStringView a, QStringView b)
    {
        workspace.session()->setDay(Day::fromIso(b).value());
        workspace.session()->setCompareDay(Day::fromIso(a));
    }

    const ComparisonContent& card() { return workspace.comparisonCard()->content(); }

    QStringList key(int role)
    {
        QStringList values;
        const DifferenceModel& rows = *workspace.differences();
        for (int row = 0; row < rows.rowCount(); ++row) values << rows.index(row).data(role).toString();
        return values;
    }
};

QStringList namesIn(const DifferenceGroup& group)
{
    QStringList names;
    for (const DifferenceLine& line : group.lines) names << line.text.lead;
    return names;
}

/// Who differs how, by the card: ids under the glyph.
std::map<QString, QStringList> toldByGlyph(const ComparisonContent& content)
{
    std::map<QString, QStringList> told;
    for (const DifferenceGroup& group : content.groups)
        for (const DifferenceLine& line : group.lines) told[group.glyph] << line.actor;
    told.erase(u"="_s);
    for (auto& [glyph, ids] : told) ids.sort();
    return told;
}

/// The same, as `coalition-atlas changes` has it: a position that does not count is changed, not joined.
std::map<QString, QStringList> changedByGlyph(const History& history, Day a, Day b)
{
    const Status* counted = history.dossier().countedStatus();
    std::map<QString, QStringList> changed;
    for (const Change& change : history.changesBetween(a, b).actors) {
        QString glyph = u"→"_s;
        if (change.kind == ChangeKind::Joined && change.after->status == counted)
            glyph = change.after->certainty == Certainty::Possible ? u"+?"_s : u"+"_s;
        if (change.kind == ChangeKind::Left && change.before->status == counted) glyph = u"−"_s;
        if (change.kind == ChangeKind::Confirmed) glyph = u"✓"_s;
        changed[glyph] << change.actor->id.text();
    }
    for (auto& [glyph, ids] : changed) ids.sort();
    return changed;
}

}

// Catches a card that leaves out who changed, when, by whose word, or who could not be compared.
TEST_CASE("The card says who joined between two days, when all of them did, and who is not compared")
{
    Bench bench;
    bench.compare(u"2025-02-28", u"2026-01-05");
    const ComparisonContent& card = bench.card();
    CHECK(card.title == u"What changed from A to B"_s);
    REQUIRE(card.sides.size() == 2);
    CHECK(card.sides[0].letter + u' ' + card.sides[0].title == u"A 28 February 2025"_s);
    CHECK(card.sides[1].count == u"15 members"_s);
    REQUIRE(card.groups.size() == 1);
    const DifferenceGroup& joined = card.groups.front();
    CHECK(joined.title.lead == u"15 states joined"_s);
    CHECK(joined.title.text == u"all in March 2025 (day not stated)"_s);
    CHECK(joined.title.numerals == u"1"_s);
    CHECK(joined.brief);
    CHECK(namesIn(joined).first() == u"Canada"_s);
    CHECK(namesIn(joined).last() == u"United Kingdom"_s);
    REQUIRE(card.events.size() == 1);
    const DifferingEvents& events = card.events.front();
    CHECK(events.title.startsWith(u"%1 events between A and B"_s.arg(events.lines.size())));
    for (const EventLine& line : events.lines) CHECK_FALSE(line.numerals.isEmpty());
    CHECK(card.notCompared.lead == u"Not compared:"_s);
    CHECK(card.notCompared.text.contains(u"Ukraine"_s));
    CHECK(card.notCompared.text.endsWith(u"The source does not date their positions."_s));
    CHECK_FALSE(card.citations.isEmpty());
}

// Catches a card that tells A → B when A was dragged beyond B.
TEST_CASE("Where A is the later day the change is told from B to A")
{
    Bench bench;
    bench.compare(u"2026-01-05", u"2025-02-28");
    CHECK(bench.card().title == u"What changed from B to A"_s);
    CHECK(bench.card().sides[0].letter == u"B"_s);
    CHECK(bench.card().groups.front().title.lead == u"15 states joined"_s);
    CHECK(bench.workspace.differences()->title() == u"Change from B to A"_s);
}

TEST_CASE("Between two days on which the same hold, the card says that nothing differs")
{
    Bench bench;
    bench.compare(u"2025-06-01", u"2025-07-01");
    CHECK(bench.card().nothing == u"No dated status differs between the two days."_s);
    REQUIRE(bench.card().groups.size() == 1);
    CHECK(bench.card().groups.front().title.lead == u"15 members on both days"_s);
}

// Catches a window that says other than the command line: both come from one derivation.
TEST_CASE("The card names whom `changes` names, with the same kinds, for any dossier and two days")
{
    std::mt19937 random(GENERATE(1u, 2u, 3u, 4u, 5u, 6u, 7u, 8u));
    const std::shared_ptr<const Dossier> dossier = test::randomDossier(random);
    const History history(dossier, Lens::all());
    std::uniform_int_distribution<int> anyDay(-200, 400);
    const Day middle = Day::fromIso(u"2025-06-01").value();
    for (int i = 0; i < 40; ++i) {
        Day a = middle + anyDay(random);
        Day b = middle + anyDay(random);
        if (b < a) std::swap(a, b);
        const Comparison comparison = compareDays(history, a, b);
        const ToldComparison told{comparison, history, history};
        const ComparisonContent content = comparisonContent(told, Language::English);
        CHECK(toldByGlyph(content) == changedByGlyph(history, a, b));
    }
}

TEST_CASE("The bundled dossier's card and `changes` agree for any two days")
{
    Bench bench;
    const auto history = bench.workspace.document()->history();
    const QString a = GENERATE(u"2024-12-31"_s, u"2025-03-01"_s, u"2025-03-15"_s, u"2025-03-31"_s);
    const QString b = GENERATE(u"2025-03-20"_s, u"2025-04-01"_s, u"2026-01-06"_s);
    bench.compare(a, b);
    const Day one = Day::fromIso(a).value();
    const Day other = Day::fromIso(b).value();
    CHECK(toldByGlyph(bench.card()) == changedByGlyph(*history, std::min(one, other), std::max(one, other)));
}

// Catches a key whose rows go while a hand looks for them, or that counts other than the map draws.
TEST_CASE("The key counts each kind of change and keeps the usual rows")
{
    Bench bench;
    CHECK(bench.workspace.differences()->rowCount() == 0);
    bench.compare(u"2025-01-01", u"2026-01-06");
    CHECK(bench.workspace.differences()->title() == u"Change from A to B"_s);
    CHECK(bench.key(DifferenceModel::LabelRole) == QStringList{u"Joined"_s, u"Left"_s, u"Member in both"_s});
    CHECK(bench.key(DifferenceModel::CountRole) == QStringList{u"15"_s, u"0"_s, u"0"_s});
    CHECK(bench.key(DifferenceModel::GlyphRole) == QStringList{u"+"_s, u"−"_s, u"="_s});
    bench.compare(u"2025-01-01", u"2025-03-15");
    CHECK(bench.key(DifferenceModel::LabelRole).contains(u"Possibly joined"_s));
    bench.workspace.session()->endComparison();
    CHECK(bench.workspace.differences()->rowCount() == 0);
}

// Catches a key that reads, within the reset, through a history that is not there yet.
TEST_CASE("A view that reads the key while it is being reset is told of what is compared now")
{
    Bench bench;
    const DifferenceModel& key = *bench.workspace.differences();
    QStringList labels;
    QObject::connect(&key, &DifferenceModel::modelReset, &key, [&] {
        labels = bench.key(DifferenceModel::LabelRole) + bench.key(DifferenceModel::SpokenRole);
    });
    bench.compare(u"2025-01-01", u"2026-01-06");
    CHECK(labels.value(0) == u"Joined"_s);
    CHECK(labels.value(3) == u"Joined: 15, shown"_s);
}

// Catches switches of the one key that turn those of the other.
TEST_CASE("A kind of change is switched off beside the statuses, and shown alone without touching them")
{
    Bench bench;
    Session& session = *bench.workspace.session();
    bench.compare(u"2025-01-01", u"2026-01-06");
    session.toggleHidden(u"member"_s);
    session.toggleHidden(differenceKey(Difference::Joined));
    CHECK(bench.workspace.differences()->index(0).data(DifferenceModel::HiddenRole).toBool());
    CHECK(bench.workspace.legend()->index(0).data(LegendModel::HiddenRole).toBool());
    const QStringList kinds = bench.workspace.differences()->keys();
    session.showOnly(differenceKey(Difference::Left), kinds);
    CHECK(session.isHidden(differenceKey(Difference::Joined)));
    CHECK_FALSE(session.isHidden(differenceKey(Difference::Left)));
    session.showOnly(differenceKey(Difference::Left), kinds);
    CHECK(session.hidden() == QStringList{u"member"_s});
}

// Catches a screen reader that is told who stands where while the map shows what changed.
TEST_CASE("A state in words says what changed while days are compared")
{
    Bench bench;
    const ActorModel& actors = *bench.workspace.actors();
    const auto spoken = [&](const QString& id) {
        return actors.match(actors.index(0), ActorModel::IdRole, id, 1, Qt::MatchExactly)
            .value(0).data(ActorModel::SpokenRole).toString();
    };
    bench.compare(u"2025-01-01", u"2026-01-06");
    CHECK(spoken(u"SWE"_s) == u"Sweden, joined, March 2025 (day not stated)"_s);
    CHECK(spoken(u"RUS"_s) == u"Russia, not compared, undated"_s);
    CHECK(bench.workspace.comparisonCard()->spoken()
          == u"From 1 January 2025 to 6 January 2026: 15 states joined."_s);
    bench.workspace.session()->setKnownOn(Day::fromIso(u"2026-01-06"));
    CHECK(bench.workspace.comparisonCard()->spoken()
          == u"From 1 January 2025 to 6 January 2026, as known on 6 January 2026: 15 states joined."_s);
    bench.workspace.session()->forgetKnownOn();
    bench.workspace.session()->endComparison();
    CHECK(spoken(u"SWE"_s).startsWith(u"Sweden, member on"_s));
}

// Catches a card of two lenses that is worded as if time had passed between them.
TEST_CASE("Of two lenses the card says what only the one knows")
{
    Bench bench;
    Session& session = *bench.workspace.session();
    session.setLens(u"all"_s);
    session.setComparedLens(u"official"_s);
    REQUIRE(bench.workspace.compared()->isOfLenses());
    const ComparisonContent& card = bench.card();
    CHECK(card.title.contains(u"→"_s));
    REQUIRE(card.sides.size() == 2);
    CHECK(card.sides[0].title == u"Official sources"_s);
    CHECK(card.sides[1].title == u"All sources"_s);
    for (const DifferenceGroup& group : card.groups) CHECK_FALSE(group.title.lead.contains(u"joined"_s));
    for (const DifferingEvents& events : card.events) CHECK_FALSE(events.title.contains(u"between"_s));
}

// Catches two sides of one name where the day up to which sources speak is all that differs.
TEST_CASE("Sides whose sources differ by their day alone name it")
{
    Bench bench;
    Session& session = *bench.workspace.session();
    session.believe(u"all"_s, Day::fromIso(u"2026-01-05"));
    session.compareLens(u"all"_s, Day::fromIso(u"2025-04-01"));
    REQUIRE(bench.card().sides.size() == 2);
    CHECK(bench.card().sides[0].title == u"All sources, as known on 1 April 2025"_s);
    CHECK(bench.card().sides[1].title == u"All sources, as known on 5 January 2026"_s);
    session.compareLens(u"official"_s, Day::fromIso(u"2026-01-05"));
    CHECK(bench.card().sides[0].title == u"Official sources"_s);
}

// Catches a choice of lenses that promises another number of events than the comparison then lists.
TEST_CASE("The list of lenses and the card count the same events")
{
    Bench bench;
    Session& session = *bench.workspace.session();
    session.setDay(Day::fromIso(u"2026-01-06").value());
    session.setLens(u"article"_s);
    session.setComparedLens(u"official"_s);
    const auto before = bench.workspace.document()->comparedHistory();
    const auto after = bench.workspace.document()->history();
    const QString summary = lensSummary(*before, *after, session.day(), Language::English);
    for (const DifferingEvents& events : bench.card().events) {
        const QString number = events.title.section(u' ', 0, 0);
        if (events.title.contains(u"only in B"_s)) CHECK(summary.contains(number + u" events more"_s));
        if (events.title.contains(u"only in A"_s)) CHECK(summary.contains(number + u" events fewer"_s));
    }
    CHECK(bench.card().notCompared.lead.isEmpty());
}
