#include "tests/ui/briefing/briefing_fixture.h"
#include "tests/ui/briefing/output_folder.h"

#include "model/io/load.h"
#include "model/items/workspace.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>


using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// A request with every choice away from its default.
BriefingRequest chosenRequest()
{
    BriefingRequest request = bundledRequest(u"2026-01-05"_s);
    const Lens lens = Lens::all().asKnownOn(*Day::fromIso(u"2026-01-05"));
    request.history = std::make_shared<const History>(request.history->sharedDossier(), lens);
    request.session.lens = lens.toString();
    request.session.knownOn = lens.knownOn();
    request.session.comparedLens = u"article"_s;
    request.session.actor = ActorId(u"POL"_s);
    request.session.language = Language::French;
    request.session.hidden = {u"context"_s};
    request.plan.paper = Paper::Letter;
    request.plan.greyscale = true;
    request.plan.blocks.voices = false;
    request.plan.header = {u"A. Desk"_s, u"Ministry & Co <1>"_s, u"For internal use"_s};
    request.plan.notes = u"Mine.\n\nAnd mine."_s;
    return request;
}

/// The request that a PDF carries.
BriefingRequest carriedRequest(const QString& path)
{
    const auto loaded = loadDossier(path);
    REQUIRE(loaded.has_value());
    REQUIRE(loaded->session.has_value());
    CHECK(loaded->warnings.list.isEmpty());
    BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    const auto lens = Lens::parse(loaded->session->session.lens, *loaded->dossier);
    REQUIRE(lens.has_value());
    request.history = std::make_shared<const History>(loaded->dossier,
                                                      lens->asKnownOn(loaded->session->session.knownOn));
    request.session = loaded->session->session;
    request.plan = loaded->session->plan;
    return request;
}

}

// Catches a choice that is not carried: the page could not be made again.
TEST_CASE("a PDF's dossier and session make the same PDF again")
{
    const OutputFolder folder;
    const BriefingRequest request = chosenRequest();
    REQUIRE(writePdf(composed(request), folder.path(u"first.pdf"_s)));
    const BriefingRequest carried = carriedRequest(folder.path(u"first.pdf"_s));
    CHECK(carried.session == request.session);
    CHECK(carried.plan == request.plan);
    CHECK(carried.history->dossier().bytes == request.history->dossier().bytes);
    REQUIRE(writePdf(composed(carried), folder.path(u"second.pdf"_s)));
    CHECK(fileBytes(folder.path(u"first.pdf"_s)) == fileBytes(folder.path(u"second.pdf"_s)));
}

// Catches a foot that proves nothing.
TEST_CASE("the foot of a page shows the hash of the dossier that its PDF carries")
{
    const OutputFolder folder;
    const QString path = folder.path(u"page.pdf"_s);
    REQUIRE(writePdf(composed(bundledRequest(u"2026-01-06"_s)), path));
    const QByteArray hash = carriedRequest(path).history->dossier().hash;
    CHECK(run(u"pdftotext"_s, {path, u"-"_s}).contains("dossier " + hash.first(12)));
}

// Catches attachments that only this program can take out.
TEST_CASE("any PDF reader takes the dossier and the session out")
{
    const OutputFolder folder;
    const BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    REQUIRE(writePdf(composed(request), folder.path(u"page.pdf"_s)));
    run(u"pdfdetach"_s, {u"-saveall"_s, u"-o"_s, folder.dir.path(), folder.path(u"page.pdf"_s)});
    CHECK(fileBytes(folder.path(u"dossier.json"_s)) == request.history->dossier().bytes);
    CHECK(fileBytes(folder.path(u"session.json"_s)).contains("coalition-session/1"));
}

// Catches a PDF that opens on another view than the one that was printed.
TEST_CASE("opening a PDF in the window shows what was printed")
{
    const OutputFolder folder;
    const BriefingRequest request = chosenRequest();
    REQUIRE(writePdf(composed(request), folder.path(u"page.pdf"_s)));
    Workspace workspace;
    workspace.session()->setLanguage(Language::Ukrainian);
    workspace.session()->selectEvent(u"london"_s);
    REQUIRE(workspace.document()->open(folder.path(u"page.pdf"_s)));
    SessionState printed = request.session;
    printed.language = Language::Ukrainian; // the page's language is not the user's
    CHECK(workspace.session()->state() == printed);
    REQUIRE(workspace.document()->printedFrom());
    CHECK(workspace.document()->printedFrom()->plan == request.plan);
    CHECK(workspace.document()->history()->lens() == request.history->lens());
    CHECK(workspace.compared()->isOfLenses());

    REQUIRE(workspace.document()->open(Document::bundledPath()));
    CHECK_FALSE(workspace.document()->printedFrom());
}

// Catches a locked PDF that is said to be damaged.
TEST_CASE("a PDF locked with a password is said to be locked")
{
    const OutputFolder folder;
    REQUIRE(writePdf(composed(bundledRequest(u"2026-01-06"_s)), folder.path(u"page.pdf"_s)));
    run(u"qpdf"_s, {u"--encrypt"_s, u"--user-password=a"_s, u"--owner-password=b"_s, u"--bits=256"_s, u"--"_s,
                    folder.path(u"page.pdf"_s), folder.path(u"locked.pdf"_s)});
    const auto locked = loadDossier(folder.path(u"locked.pdf"_s));
    REQUIRE_FALSE(locked.has_value());
    CHECK(locked.error().list.front().sentence == u"The PDF is locked with a password"_s);
}

// Catches a PDF that another program has saved anew, and that is no longer understood.
TEST_CASE("a PDF that was linearised or unpacked by another program still opens")
{
    const OutputFolder folder;
    REQUIRE(writePdf(composed(bundledRequest(u"2026-01-06"_s)), folder.path(u"page.pdf"_s)));
    for (const QString& way : {u"--linearize"_s, u"--qdf"_s, u"--object-streams=disable"_s}) {
        run(u"qpdf"_s, {way, folder.path(u"page.pdf"_s), folder.path(u"other.pdf"_s)});
        INFO(way.toStdString());
        CHECK(loadDossier(folder.path(u"other.pdf"_s)).has_value());
    }
}
