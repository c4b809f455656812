#include "model/items/workspace.h"

#include "tests/model/items/dump.h"
#include "tests/model/items/strict_tester.h"
#include "tests/support/golden.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QFile>
#include <QSignalSpy>

#include <algorithm>

using namespace atlas;

namespace {

/// The bundled dossier with every model under a tester that ends the program where a model breaks its
/// contract.
struct Bench {
    Workspace workspace;
    test::StrictTester legend{*workspace.legend()};
    test::StrictTester actors{*workspace.actors()};
    test::StrictTester organisations{*workspace.organisations()};
    test::StrictTester events{*workspace.events()};
    test::StrictTester sources{*workspace.sources()};

    Bench() { REQUIRE(workspace.document()->open(Document::bundledPath())); }
    void show(QStringView day) { workspace.session()->setDay(Day::fromIso(day).value()); }
    QVariant legendAt(int row, LegendModel::Role role) { return workspace.legend()->index(row).data(role); }
};

/// The sources that the lens believes: of the others there are many, the same on every day.
QJsonArray believedSources(const QAbstractItemModel& sources)
{
    QJsonArray believed;
    for (const QJsonValue& row : test::dumpRows(sources))
        if (row[QStringLiteral("believed")].toBool()) believed.append(row);
    return believed;
}

}

TEST_CASE("Every row and role at four dates in three languages is what it was", "[golden]")
{
    if (!QFile::exists(QStringLiteral(":/atlas/i18n/atlas_fr.qm"))) SKIP("This build has no translations.");
    const QString day = GENERATE(QStringLiteral("2025-02-28"), QStringLiteral("2025-03-15"),
                                 QStringLiteral("2026-01-03"), QStringLiteral("2026-01-06"));
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("uk"));
    Bench bench;
    Workspace& workspace = bench.workspace;
    workspace.session()->setLanguageCode(language);
    bench.show(day);
    const QJsonObject models{{QStringLiteral("legend"), test::dumpRows(*workspace.legend())},
                             {QStringLiteral("actors"), test::dumpRows(*workspace.actors())},
                             {QStringLiteral("events"), test::dumpRows(*workspace.events())},
                             {QStringLiteral("sources"), believedSources(*workspace.sources())}};
    test::compareWithGolden(QStringLiteral("items/models.%1.%2.json").arg(day, language), models);
}

// A key that dates a status of the lens by what only other sources say of it.
TEST_CASE("The key of the article has its participants among the undated positions, that of all sources has "
          "them dated")
{
    const auto keysOf = [](const LegendModel& legend, bool undated) {
        QStringList keys;
        for (int row = 0; row < legend.rowCount(); ++row) {
            const QModelIndex at = legend.index(row);
            if (at.data(LegendModel::UndatedRole).toBool() == undated)
                keys.append(at.data(LegendModel::KeyRole).toString());
        }
        return keys;
    };
    Bench bench;
    const LegendModel& legend = *bench.workspace.legend();
    bench.workspace.session()->setLens(QStringLiteral("article"));
    bench.show(u"2026-01-06");
    CHECK(keysOf(legend, false) == QStringList{QStringLiteral("member"), QStringLiteral("member?")});
    CHECK(keysOf(legend, true).contains(QStringLiteral("participant")));
    CHECK_FALSE(keysOf(legend, true).contains(QStringLiteral("participant?")));
    bench.workspace.session()->setLens(QStringLiteral("all"));
    CHECK(keysOf(legend, false).contains(QStringLiteral("participant?")));
}

TEST_CASE("The key counts the shown day and keeps its rows when nobody has the status")
{
    Bench bench;
    bench.show(u"2025-02-28");
    const int rows = bench.workspace.legend()->rowCount();
    CHECK(bench.legendAt(0, LegendModel::KeyRole) == QStringLiteral("member"));
    CHECK(bench.legendAt(1, LegendModel::KeyRole) == QStringLiteral("member?"));
    CHECK(bench.legendAt(0, LegendModel::CountRole) == 0);
    bench.show(u"2025-03-15");
    CHECK(bench.legendAt(0, LegendModel::CountRole) == 0);
    CHECK(bench.legendAt(1, LegendModel::CountRole) == 15);
    bench.show(u"2025-03-31");
    CHECK(bench.legendAt(0, LegendModel::CountRole) == 15);
    CHECK(bench.legendAt(1, LegendModel::CountRole) == 0);
    CHECK(bench.workspace.legend()->rowCount() == rows);
    CHECK(bench.workspace.legend()->datedRows() == 2);
}

TEST_CASE("A step of the clock resets no model and tells only of rows that changed")
{
    Bench bench;
    bench.show(u"2026-01-05");
    QList<QAbstractItemModel*> models{bench.workspace.legend(), bench.workspace.actors(),
                                      bench.workspace.events(), bench.workspace.sources()};
    std::vector<std::unique_ptr<QSignalSpy>> resets;
    for (QAbstractItemModel* model : std::as_const(models))
        resets.push_back(std::make_unique<QSignalSpy>(model, &QAbstractItemModel::modelReset));
    QSignalSpy legend(bench.workspace.legend(), &QAbstractItemModel::dataChanged);
    QSignalSpy sources(bench.workspace.sources(), &QAbstractItemModel::dataChanged);
    bench.show(u"2026-01-04");
    CHECK(legend.isEmpty()); // nobody's status changed between the two
    bench.show(u"2025-03-15");
    CHECK(legend.size() == 1); // the two rows of members, as one range
    CHECK(sources.isEmpty());
    for (const auto& reset : resets) CHECK(reset->isEmpty());
}

TEST_CASE("Wherever the clock goes, just the events whose state changed are told of")
{
    Bench bench;
    EventModel& events = *bench.workspace.events();
    const auto states = [&events] {
        QList<QVariantList> rows;
        for (int row = 0; row < events.rowCount(); ++row)
            rows.append({events.index(row).data(EventModel::CertaintyRole),
                         events.index(row).data(EventModel::AheadRole)});
        return rows;
    };
    bench.show(u"2025-03-15");
    for (const QStringView day : {u"2026-01-06", u"2025-12-20", u"2026-01-05", u"2025-02-01"}) {
        const QList<QVariantList> before = states();
        QSignalSpy changes(&events, &QAbstractItemModel::dataChanged);
        bench.show(day);
        const QList<QVariantList> after = states();
        for (int row = 0; row < events.rowCount(); ++row) {
            const auto told = std::ranges::count_if(changes, [row](const QVariantList& change) {
                return change[0].toModelIndex().row() <= row && row <= change[1].toModelIndex().row();
            });
            CHECK(told == (before[row] != after[row] ? 1 : 0));
        }
    }
}

TEST_CASE("Another language is told of by the texts, and the rows stay")
{
    Bench bench;
    bench.show(u"2026-01-06");
    QSignalSpy reset(bench.workspace.actors(), &QAbstractItemModel::modelReset);
    const QModelIndex germany = bench.workspace.actors()
                                    ->match(bench.workspace.actors()->index(0), ActorModel::IdRole,
                                            QStringLiteral("DEU"), 1, Qt::MatchExactly)
                                    .value(0);
    REQUIRE(germany.isValid());
    CHECK(germany.data(ActorModel::NameRole) == QStringLiteral("Germany"));
    bench.workspace.session()->setLanguage(Language::French);
    CHECK(germany.data(ActorModel::NameRole) == QStringLiteral("Allemagne"));
    CHECK(reset.isEmpty());
}

TEST_CASE("The key's switches hide a status without touching its count")
{
    Bench bench;
    bench.show(u"2026-01-06");
    bench.workspace.session()->toggleHidden(QStringLiteral("member"));
    CHECK(bench.legendAt(0, LegendModel::HiddenRole) == true);
    CHECK(bench.legendAt(1, LegendModel::HiddenRole) == false);
    CHECK(bench.legendAt(0, LegendModel::CountRole) == 15);
}

TEST_CASE("One status alone is shown, and asked again all are")
{
    Bench bench;
    Session& session = *bench.workspace.session();
    const QStringList keys = bench.workspace.legend()->keys();
    REQUIRE(keys.size() > 3);
    session.toggleHidden(keys[1]);
    session.showOnly(keys[1], keys);
    CHECK_FALSE(session.hidden().contains(keys[1]));
    CHECK(session.hidden().size() == keys.size() - 1);
    session.showOnly(keys[1], keys);
    CHECK(session.hidden().isEmpty());
}

TEST_CASE("Organisations say what they last took part in, and nothing before it")
{
    Bench bench;
    const auto told = [&](QStringView day, int role) {
        bench.show(day);
        return bench.workspace.organisations()->index(1).data(role).toString();
    };
    CHECK(bench.workspace.organisations()->rowCount() == 2);
    CHECK(told(u"2026-01-02", OrganisationModel::NameRole) == QStringLiteral("NATO"));
    CHECK_FALSE(told(u"2026-01-02", OrganisationModel::PartRole).contains(QStringLiteral("3 January 2026")));
    CHECK(told(u"2026-01-03", OrganisationModel::PartRole).endsWith(QStringLiteral("3 January 2026")));
    CHECK(told(u"2026-01-03", OrganisationModel::LightColourRole).startsWith(u'#'));
}

TEST_CASE("A boundary position is named in the session's language, and its choice is told of")
{
    Bench bench;
    const BoundaryChoices& choices = *bench.workspace.boundaryChoices();
    CHECK(choices.ids().constFirst() == QStringLiteral("un"));
    CHECK(choices.names().size() == choices.ids().size());
    CHECK(choices.attribution() == QStringLiteral("Boundaries: UN General Assembly · Natural Earth"));
    QSignalSpy told(&choices, &BoundaryChoices::attributionChanged);
    bench.workspace.session()->setLanguage(Language::French);
    bench.workspace.session()->setBoundaries(choices.ids().constLast());
    CHECK(told.size() >= 1);
}

TEST_CASE("A state is spoken as its status, the day, and since when, with what the source leaves out")
{
    Bench bench;
    bench.show(u"2026-01-05");
    const ActorModel& actors = *bench.workspace.actors();
    const QModelIndex france =
        actors.match(actors.index(0), ActorModel::IdRole, QStringLiteral("FRA"), 1, Qt::MatchExactly)
            .value(0);
    CHECK(france.data(ActorModel::SpokenRole)
          == QStringLiteral("France, member on 5 January 2026, since March 2025, day not stated"));
}

TEST_CASE("An announced event stays announced on its own day, for no source of the lens says it was held")
{
    Bench bench;
    const auto occurrence = [&](QStringView day) {
        bench.show(day);
        const EventModel& events = *bench.workspace.events();
        return events.match(events.index(0), EventModel::IdRole, QStringLiteral("paris"), 1, Qt::MatchExactly)
            .value(0).data(EventModel::OccurrenceRole).toString();
    };
    CHECK(occurrence(u"2026-01-05") == QStringLiteral("Announced, not yet held"));
    CHECK(occurrence(u"2026-01-06") == QStringLiteral("Announced; no source says it was held"));
}
