#include "model/items/workspace.h"
#include "tests/support/data.h"
#include "tests/support/print.h"
#include "ui/shell/file_actions.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QTemporaryDir>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Desk()
    {
        files.setProperty("workspace", QVariant::fromValue(&workspace));
        files.setProperty("preferences", QVariant::fromValue(&preferences));
    }
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Preferences preferences{settings};
    Workspace workspace;
    FileActions files;
};

}

TEST_CASE("Reading the open file again keeps the view")
{
    Desk desk;
    desk.files.openBundled();
    desk.workspace.session()->setLens(u"all"_s);
    desk.workspace.session()->setDay(*Day::fromIso(u"2025-03-15"));
    desk.workspace.session()->selectActor(u"FRA"_s);
    desk.files.reload();
    CHECK(desk.workspace.session()->lens() == u"all"_s);
    CHECK(desk.workspace.session()->day() == Day::fromIso(u"2025-03-15"));
    CHECK(desk.workspace.session()->actor() == u"FRA"_s);
}

// Catches a reload that ends a comparison, or shuts what lay over the card.
TEST_CASE("Reading the open file again keeps what is compared, and the panel")
{
    Desk desk;
    desk.files.openBundled();
    Session& session = *desk.workspace.session();
    session.setCompareDay(Day::fromIso(u"2025-03-15"));
    session.setEvidencePanel(Session::EvidencePanel::Conflicts);
    desk.files.reload();
    CHECK(session.compareDay() == Day::fromIso(u"2025-03-15"));
    CHECK(session.evidencePanel() == Session::EvidencePanel::Conflicts);
    session.compareLens(u"official"_s, Day::fromIso(u"2026-01-05"));
    session.selectSource(u"article"_s);
    desk.files.reload();
    CHECK(session.comparedLens() == u"official"_s);
    CHECK(session.comparedKnownOn() == Day::fromIso(u"2026-01-05"));
    CHECK_FALSE(session.isComparing());
    CHECK(session.source() == u"article"_s);
    CHECK(session.evidencePanel() == Session::EvidencePanel::Sources);
}

TEST_CASE("Only a dossier that opened is remembered as recent")
{
    Desk desk;
    desk.files.openPath(test::dataPath(u"dossiers/bad/dates.json"_s));
    CHECK(desk.preferences.recentFiles().isEmpty());
    desk.files.openPath(test::dataPath(u"dossiers/good/ten-lines.json"_s));
    CHECK(desk.preferences.recentFiles().size() == 1);
}

// Catches a list of endings beside the formats' own: dropped calendars and workbooks were read as dossiers.
TEST_CASE("Whatever can be imported by its name is no dossier")
{
    const Desk desk;
    const auto foreign = [&](const QString& name) {
        return desk.files.isForeign(QUrl::fromLocalFile(desk.folder.filePath(name)));
    };
    for (const char* name : {"a.csv", "a.tab", "a.XLSM", "a.ods", "a.ical", "a.gpkg"})
        CHECK(foreign(QLatin1StringView(name)));
    for (const char* name : {"a.json", "a.pdf", "a"}) CHECK_FALSE(foreign(QLatin1StringView(name)));
    CHECK(desk.files.nameOf(QUrl::fromLocalFile(u"/some where/a b.json"_s)) == u"a b.json"_s);
}

TEST_CASE("A path is shown as people know it")
{
    const Desk desk;
    CHECK(desk.files.shownPath(QDir::homePath() + u"/dossiers/mine.json"_s) == u"~/dossiers/mine.json"_s);
    CHECK(desk.files.shownPath(u"/elsewhere/mine.json"_s) == u"/elsewhere/mine.json"_s);
    CHECK(desk.files.shownPath(Document::bundledPath()).isEmpty());
}
