#include "tests/journeys/journey.h"
#include "tests/support/data.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

QString save(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

}

// A broken file that closes what was open, or that half-opens, costs the user's trust for good.
TEST_CASE("a broken dossier shows its problems and keeps what was open; mended, it opens")
{
    Journey journey;
    const auto before = journey.desk().document()->history();
    const QString path = save(journey.folder() + u"/mine.json"_s, R"({
  "format": "coalition-dossier/1",
  "title": "Mine",
  "sources": [{ "id": "me", "title": "My notes", "date": "2026-13-06" }],
  "statuses": [{ "id": "member", "label": "Member", "colour": "#2A6796" }]
}
)");
    CHECK(!journey.desk().document()->open(path));
    journey.named(u"This dossier has 1 error"_s);
    CHECK(journey.desk().document()->history() == before);
    CHECK(journey.desk().problems()->rowCount() == 1);

    save(path, R"({
  "format": "coalition-dossier/1",
  "title": "Mine",
  "sources": [{ "id": "me", "title": "My notes", "date": "2026-01-06" }],
  "statuses": [{ "id": "member", "label": "Member", "colour": "#2A6796" }],
  "claims": [{ "actors": ["FRA"], "status": "member", "since": "2025-03" }]
}
)");
    journey.press(Qt::Key_F5);
    journey.await("the mended dossier", [&] { return journey.desk().document()->path() == path; });
    journey.await("its title", [&] { return journey.shows(u"Mine"_s); });
}

// Scripts and links in a dossier are text: shown as written, never run, never fetched.
TEST_CASE("markup in a dossier is shown as text")
{
    Journey journey;
    const QString title = u"<img src='http://127.0.0.1:9/x.png'><b>Bold</b>"_s;
    const QString path = save(journey.folder() + u"/markup.json"_s,
                              QStringLiteral(R"({"format":"coalition-dossier/1","title":"%1","sources":[{"id":"a","title":"%1"}],
"statuses":[{"id":"member","label":"%1","colour":"#2A6796"}],"claims":[{"actors":["FRA"],"status":"member","since":"2025-03"}]})")
                                  .arg(title).toUtf8());
    REQUIRE(journey.desk().document()->open(path));
    journey.named(title);
}
