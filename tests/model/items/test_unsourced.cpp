#include "model/items/citations.h"
#include "model/items/unsourced.h"
#include "model/items/workspace.h"
#include "tests/support/data.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

/// A dossier that names a source for nothing that it says.
struct Hearsay {
    Workspace workspace;
    Session& session = *workspace.session();

    Hearsay()
    {
        REQUIRE(workspace.document()->open(test::dataPath(u"dossiers/unsourced.json"_s)));
        session.setDay(Day::fromIso(u"2025-06-01").value());
    }

    QStringList told(const QAbstractItemModel& model, int role) const
    {
        QStringList words;
        for (int row = 0; row < model.rowCount(); ++row)
            words.append(model.index(row, 0).data(role).toString());
        return words;
    }
};

void checkAllSay(const QStringList& words)
{
    REQUIRE_FALSE(words.isEmpty());
    for (const QString& each : words) {
        INFO(each.toStdString());
        CHECK(each.contains(u"Unsourced"_s));
    }
}

void checkMarked(const CitedText& text)
{
    INFO(text.lead.toStdString() << " " << text.text.toStdString());
    CHECK_FALSE(text.isEmpty());
    CHECK(text.unsourced);
}

void checkMarked(const QList<CitedText>& texts)
{
    REQUIRE_FALSE(texts.isEmpty());
    for (const CitedText& text : texts) checkMarked(text);
}

}

// Catches a fact that a card shows as if somebody had said it.
TEST_CASE("Of what has no source, every line of the cards says so")
{
    Hearsay hearsay;
    hearsay.session.selectActor(GENERATE(u"FRA"_s, u"council"_s));
    const ActorContent& actor = hearsay.workspace.actorCard()->content();
    checkMarked(actor.since);
    checkMarked(actor.until);
    checkMarked(actor.summary);
    REQUIRE(actor.events.size() == 1);
    CHECK(actor.events[0].unsourced);
    for (const QuoteLine& quote : actor.quotes) CHECK(quote.unsourced);

    hearsay.session.selectEvent(u"meeting"_s);
    const EventContent& event = hearsay.workspace.eventCard()->content();
    CHECK(event.unsourced);
    CHECK(event.placeUnsourced);
    checkMarked(event.when);
    checkMarked(event.participants);
    checkMarked(event.summaries);
    checkMarked(event.cautions);
    REQUIRE(event.quotes.size() == 1);
    CHECK(event.quotes[0].unsourced);

    const OverviewContent& overview = hearsay.workspace.overview()->content();
    checkMarked(overview.text);
    checkMarked(overview.themes);
    checkMarked(overview.outcomes);
}

TEST_CASE("Of what has no source, lists, the key, charts and what is spoken say so")
{
    Hearsay hearsay;
    Workspace& workspace = hearsay.workspace;
    checkAllSay(hearsay.told(*workspace.legend(), LegendModel::LabelRole));
    checkAllSay(hearsay.told(*workspace.legend(), LegendModel::SpokenRole));
    checkAllSay(hearsay.told(*workspace.actors(), ActorModel::SpokenRole));
    checkAllSay(hearsay.told(*workspace.events(), EventModel::SpokenRole));
    checkAllSay(hearsay.told(*workspace.organisations(), OrganisationModel::PartRole));
    const EventListModel& events = *workspace.overview()->events();
    REQUIRE(events.rowCount() == 1);
    CHECK(events.index(0).data(EventListModel::LineRole).value<EventLine>().unsourced);
    const ChartContent& charts = workspace.overview()->charts();
    REQUIRE_FALSE(charts.steps.isEmpty());
    for (const MemberStep& step : charts.steps) CHECK(step.words.contains(u"Unsourced"_s));
    REQUIRE(charts.meetings.size() == 1);
    CHECK(charts.meetings[0].detail.contains(u"Unsourced"_s));
}

TEST_CASE("A source that is none is called Unsourced, in each language")
{
    CHECK(sourceName(nullptr, SourceId(), Language::English) == u"Unsourced"_s);
    CHECK(sourceName(nullptr, SourceId(u"gone"_s), Language::English) == u"gone"_s);
    CHECK(unsourcedWord(Language::English) == u"Unsourced"_s);
}

TEST_CASE("What has a source is not marked")
{
    Workspace workspace;
    REQUIRE(workspace.document()->open(test::dataPath(u"dossiers/good/ten-lines.json"_s)));
    workspace.session()->selectActor(u"AUT"_s);
    CHECK_FALSE(workspace.actorCard()->content().since.unsourced);
    CHECK_FALSE(workspace.actorCard()->content().until.unsourced);
    const QString label = workspace.legend()->index(0).data(LegendModel::LabelRole).toString();
    CHECK_FALSE(label.contains(u"Unsourced"_s));
}
