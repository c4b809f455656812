#include "model/items/workspace.h"
#include "tests/support/print.h"
#include "ui/shell/headline.h"

#include <catch2/catch_test_macros.hpp>

#include <QSignalSpy>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

struct Opened {
    Opened()
    {
        REQUIRE(workspace.document()->open(Document::bundledPath()));
        workspace.session()->setDay(*Day::fromIso(u"2026-01-05"));
        headline.setSession(workspace.session());
        headline.setPresent(workspace.present());
        headline.setListedEvents(workspace.listedEvents());
    }
    Workspace workspace;
    Headline headline;
};

}

TEST_CASE("The headline says which dossier, whom it believes and as of which day")
{
    Opened opened;
    CHECK(opened.headline.title() == u"Coalition of the willing"_s);
    CHECK(opened.headline.subtitle().startsWith(u"From London to Paris · "_s));
    CHECK(opened.headline.subtitle().endsWith(u" · 1 source"_s));
    CHECK(opened.headline.weekday() == u"Monday"_s);
    CHECK(opened.headline.date() == u"5 January 2026"_s);
    CHECK(opened.headline.lens() == u"According to: "_s + opened.headline.shortLens());

    const auto sources = opened.workspace.document()->history()->dossier().sources.size();
    opened.workspace.session()->setLens(u"all"_s);
    CHECK(opened.headline.lens() == u"All %1 sources"_s.arg(sources));
    CHECK(opened.headline.shortLens() == opened.headline.lens());
    CHECK(opened.headline.knownOn().isEmpty());

    opened.workspace.session()->setKnownOn(*Day::fromIso(u"2026-01-04"));
    CHECK(opened.headline.knownOn() == u"as known on 4 January 2026"_s);
    CHECK(opened.headline.spoken().startsWith(u"5 January 2026, as known on 4 January 2026."_s));

    opened.workspace.session()->setComparedLens(u"article"_s);
    CHECK(opened.headline.lens() == u"Article → All sources"_s);
}

TEST_CASE("The headline follows the language at once")
{
    Opened opened;
    const QSignalSpy told(&opened.headline, &Headline::changed);
    opened.workspace.session()->setLanguage(Language::French);
    CHECK(told.count() == 1);
    CHECK(opened.headline.title() == u"Coalition des volontaires"_s);
    CHECK(opened.headline.weekday() == u"lundi"_s);
    CHECK(opened.headline.subtitle().contains(u"événements"_s));
}

TEST_CASE("A screen reader is told the day and everyone's number, the possible apart")
{
    Opened opened;
    CHECK(opened.headline.spoken().startsWith(u"5 January 2026. Member: 15."_s));
    opened.workspace.session()->setDay(*Day::fromIso(u"2025-03-15"));
    CHECK(opened.headline.spoken().startsWith(u"15 March 2025. Member: 0 certain, 15 possible."_s));
    opened.workspace.session()->setDay(*Day::fromIso(u"2025-02-28"));
    CHECK_FALSE(opened.headline.spoken().contains(u"Member"_s));
}

TEST_CASE("With nothing open the headline is empty")
{
    Workspace workspace;
    Headline headline;
    headline.setSession(workspace.session());
    headline.setPresent(workspace.present());
    CHECK(headline.title().isEmpty());
    CHECK(headline.subtitle().isEmpty());
    CHECK(headline.spoken().isEmpty());
}

TEST_CASE("The number of events is the window's, and says of how many")
{
    Opened opened;
    Session& session = *opened.workspace.session();
    session.setDay(*Day::fromIso(u"2026-01-06"));
    CHECK(opened.headline.subtitle().contains(u" · 15 events · "_s));
    const QSignalSpy told(&opened.headline, &Headline::subtitleChanged);
    session.setWindowModeNumber(int(TimeWindow::Mode::ThatDay));
    CHECK(told.count() == 1);
    CHECK(opened.headline.subtitle().contains(u" · 3 of 15 events · "_s));
}
