#include "model/io/load.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

/// A dossier of two sources, so that nothing is cited unless it says so, with more fields.
Problems problemsWith(const QByteArray& fields)
{
    const auto loaded = readDossier(R"({ "format": "coalition-dossier/1", "title": "T",
  "sources": [{ "id": "a", "title": "A" }, { "id": "b", "title": "B" }],
  "statuses": [{ "id": "member", "label": "Member", "colour": "#2A6796" }],
  )" + fields + "}", u"d.json"_s);
    REQUIRE(loaded.has_value());
    return loaded->warnings;
}

int unsourcedIn(const QByteArray& fields)
{
    const Problems problems = problemsWith(fields);
    const auto listed = std::ranges::count_if(problems.list, [](const Problem& problem) {
        return problem.severity == Severity::Warning && problem.sentence.contains(u"has no source"_s);
    });
    CHECK(listed == problems.unsourced);
    for (const Problem& problem : problems.list) CHECK((problem.line > 0 && problem.column > 0));
    return problems.unsourced;
}

QByteArray event(const QByteArray& fields)
{
    return R"("events": [{ "id": "e", "title": "E", )" + fields + " }]";
}

}

// Catches a kind of thing that can go without a source unnoticed, or that is counted twice.
TEST_CASE("each thing without a source is counted once, at its place", "[io][unsourced]")
{
    const QList<QByteArray> things{
        R"("claims": [{ "actors": ["FRA", "DEU"], "status": "member" }])",
        R"("claims": [{ "actors": ["FRA"], "status": "member", "source": null }])",
        R"("actors": [{ "id": "FRA", "summary": "Its words." }])",
        R"("actors": [{ "id": "m", "kind": "person", "name": "M", "role": "President", "source": null }])",
        R"("actors": [{ "id": "FRA", "summary": "S", "source": "a", "citations": [{ "quote": "Q", "source": null }] }])",
        R"("themes": [{ "id": "t", "title": "T" }])",
        R"("outcomes": [{ "title": "O", "source": null }])",
        R"("scenarios": [{ "title": "S" }])",
        R"("statements": [{ "quote": "Words" }])",
        R"("founded": "2025-03-02")",
        R"("founded": [{ "value": "2025-03-02" }])",
        R"("memberCounts": [{ "what": "states", "value": 35 }])",
        R"("summary": "What it is.")",
        R"("summary": "What it is.", "summaryCitations": [{ "quote": "Q", "source": null }])",
    };
    for (const QByteArray& thing : things) {
        INFO(thing.toStdString());
        CHECK(unsourcedIn(thing) == 1);
    }
    CHECK(unsourcedIn(R"("revision": 1)") == 0);
}

// Catches a claim that hides behind another of its event that has a source, and an event told over and over.
TEST_CASE("an event without any source is one, in one with a source each claim without", "[io][unsourced]")
{
    const QByteArray place = R"("place": { "name": "Kyiv" })";
    CHECK(unsourcedIn(event(R"("when": "2025-03-02", )" + place)) == 1);
    CHECK(unsourcedIn(event(R"("when": [{ "value": "2025-03-02", "source": null }], )" + place)) == 1);
    CHECK(unsourcedIn(event(R"("when": [{ "value": "2025-03-02", "source": "a" }], )" + place)) == 1);
    CHECK(unsourcedIn(event(R"("source": "a", "when": "2025-03-02", )" + place)) == 0);
    const QList<QByteArray> claims{
        R"("when": [{ "value": "2025", "source": null }])",
        R"("place": [{ "value": { "name": "Kyiv" }, "source": null }])",
        R"("occurrence": [{ "value": "held", "source": null }])",
        R"("participants": [{ "actors": ["FRA", "DEU"], "source": null }])",
        R"("counts": [{ "what": "states", "value": 15, "source": null }])",
        R"("summary": [{ "value": "S", "source": null }])",
        R"("citations": [{ "quote": "Q", "source": null }])",
        R"("caution": "C", "cautionCitations": [{ "quote": "Q", "source": null }])",
    };
    for (const QByteArray& claim : claims) {
        INFO(claim.toStdString());
        const QByteArray when = claim.contains("when") ? "" : R"("when": null, )";
        CHECK(unsourcedIn(event(R"("source": "a", )" + when + claim)) == 1);
    }
}

// Catches a count that ends where the list of problems does.
TEST_CASE("all unsourced claims are counted, even where not all are listed", "[io][unsourced]")
{
    QJsonArray themes;
    for (int i = 0; i < 1'500; ++i)
        themes.append(QJsonObject{{u"id"_s, u"t%1"_s.arg(i)}, {u"title"_s, u"T"_s}});
    const QByteArray list = QJsonDocument(themes).toJson(QJsonDocument::Compact);
    CHECK(problemsWith("\"themes\": " + list).unsourced == 1'500);
}

// Catches the only source of a dossier that must be named again and again.
TEST_CASE("where there is one source, all that names none rests on it", "[io][unsourced]")
{
    const auto loaded = readDossier(R"({ "format": "coalition-dossier/1", "title": "T", "summary": "S",
  "sources": [{ "id": "a", "title": "A" }],
  "statuses": [{ "id": "member", "label": "Member", "colour": "#2A6796" }],
  "claims": [{ "actors": ["FRA"], "status": "member" }], "founded": "2025-03-02" })", u"d.json"_s);
    REQUIRE(loaded.has_value());
    CHECK(loaded->warnings.unsourced == 0);
    REQUIRE(loaded->dossier->summaryCitations.size() == 1);
    CHECK(loaded->dossier->summaryCitations.front().source == SourceId(u"a"_s));
}
