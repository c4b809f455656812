#include "model/io/load.h"

#include "tests/model/io/raw_pdf.h"
#include "tests/support/data.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray dossierBytes()
{
    QFile file(dataPath(u"dossiers/good/ten-lines.json"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

SessionFile sessionOf(const QByteArray& dossier)
{
    SessionFile file;
    file.session.day = *Day::fromIso(u"2025-03-15");
    file.session.lens = u"all"_s;
    file.session.language = Language::French;
    file.dossierHash = QCryptographicHash::hash(dossier, QCryptographicHash::Sha256).toHex();
    file.program = u"0.1.0"_s;
    return file;
}

std::expected<Loaded, Problems> loadedFrom(const QByteArray& pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"page.dat"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    return loadDossier(file.fileName());
}

QString problemOf(const QByteArray& pdf)
{
    const auto loaded = loadedFrom(pdf);
    REQUIRE_FALSE(loaded.has_value());
    REQUIRE(loaded.error().list.size() == 1);
    CHECK_FALSE(loaded.error().cannotRead);
    CHECK_FALSE(loaded.error().list.front().hint.isEmpty());
    return loaded.error().list.front().sentence;
}

}

// Catches a PDF that is only known by its ending, and a session that is lost on the way.
TEST_CASE("a PDF is read for the dossier and session it carries, whatever its name", "[carried]")
{
    const QByteArray dossier = dossierBytes();
    const SessionFile session = sessionOf(dossier);
    const auto loaded = loadedFrom(carryingPdf(dossier, sessionBytes(session)));
    REQUIRE(loaded.has_value());
    CHECK(loaded->dossier->bytes == dossier);
    CHECK(loaded->dossier->hash == session.dossierHash);
    CHECK(loaded->session == session);
    CHECK(loaded->warnings.list.isEmpty());
}

// Catches a forged dossier under somebody's briefing.
TEST_CASE("a dossier that is not the one of the PDF's session is refused", "[carried]")
{
    const QByteArray dossier = dossierBytes();
    CHECK(problemOf(carryingPdf(dossier + ' ', sessionBytes(sessionOf(dossier)))) ==
          u"The dossier in this PDF is not the one that it was made from"_s);
}

// Catches a PDF that is refused without saying why.
TEST_CASE("what is wrong with a PDF is one sentence", "[carried]")
{
    const QByteArray dossier = dossierBytes();
    const QByteArray pages = "<< /Type /Pages /Kids [] /Count 0 >>";
    CHECK(problemOf(rawPdf({"<< /Type /Catalog /Pages 2 0 R >>", pages})) == u"This PDF carries no dossier"_s);
    CHECK(problemOf("%PDF-1.7 and no more") == u"The PDF is damaged"_s);
    CHECK(problemOf(carryingPdf(dossier, "{}")) ==
          u"The session that the PDF carries cannot be read: “format” is missing"_s);
}

// Catches problems of a carried dossier that name no place.
TEST_CASE("the problems of a carried dossier name the PDF and the dossier in it", "[carried]")
{
    const QByteArray dossier = "{\n  oops\n}\n";
    const auto loaded = loadedFrom(carryingPdf(dossier, sessionBytes(sessionOf(dossier))));
    REQUIRE_FALSE(loaded.has_value());
    CHECK(loaded.error().list.front().file.endsWith(u"page.dat/dossier.json"_s));
    CHECK(loaded.error().list.front().line == 2);
}

// Catches a view of what is not there: an empty card, an unknown lens, a map without borders.
TEST_CASE("what a session names and the dossier lacks is given up with a warning", "[carried]")
{
    const QByteArray dossier = dossierBytes();
    SessionFile session = sessionOf(dossier);
    session.session.lens = u"nobody"_s;
    session.session.comparedLens = u"all,nowhere"_s;
    session.session.comparedKnownOn = Day();
    session.session.actor = ActorId(u"Atlantis"_s);
    session.session.event = EventId(u"party"_s);
    session.session.boundaries = u"mine"_s;
    session.session.hidden = {u"friend"_s, u"member?"_s, u"foe"_s, u"friend?"_s};
    const auto loaded = loadedFrom(carryingPdf(dossier, sessionBytes(session)));
    REQUIRE(loaded.has_value());
    CHECK(loaded->warnings.list.size() == 6);
    // No check of the dossier finds them.
    for (const Problem& warning : loaded->warnings.list) CHECK(warning.line == 0);
    CHECK_FALSE(loaded->warnings.hasErrors());
    const SessionState& state = loaded->session->session;
    CHECK(state.lens == loaded->dossier->defaultLens.toString());
    CHECK_FALSE(state.comparedLens);
    CHECK_FALSE(state.comparedKnownOn);
    CHECK(state.actor.isEmpty());
    CHECK(state.event.isEmpty());
    CHECK(state.boundaries == u"un"_s);
    CHECK(state.hidden == QStringList{u"member?"_s});
}

// Catches a lens that is another word for the same one: the window would take it for a change.
TEST_CASE("a session's lens is written as the program writes it", "[carried]")
{
    const QByteArray dossier = dossierBytes();
    SessionFile session = sessionOf(dossier);
    const auto sources = loadedFrom(carryingPdf(dossier, sessionBytes(session)))->dossier->sources;
    REQUIRE(sources.size() >= 1);
    session.session.lens = u" %1 "_s.arg(sources.front().id.text());
    const auto loaded = loadedFrom(carryingPdf(dossier, sessionBytes(session)));
    REQUIRE(loaded.has_value());
    CHECK(loaded->warnings.list.isEmpty());
    CHECK(loaded->session->session.lens == sources.front().id.text());
}
