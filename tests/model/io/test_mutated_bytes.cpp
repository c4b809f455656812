#include "model/io/load.h"
#include "tests/support/data.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

#include <random>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Pieces that a dossier's reader acts on: random bytes alone seldom get past the JSON reader.
const QList<QByteArray>& pieces()
{
    static const QList<QByteArray> all{"\"",
                                       "{",
                                       "}",
                                       "[",
                                       "]",
                                       ",",
                                       ":",
                                       "null",
                                       "true",
                                       "\\u0000",
                                       "\\",
                                       "\"source\": null,",
                                       "\"value\": 3,",
                                       "2025-13",
                                       "\"FRA\"",
                                       "\"\"",
                                       "-1",
                                       "1e999",
                                       "\xFF",
                                       "\n",
                                       "../",
                                       "\"x-\": 0,",
                                       "\"when\": null,"};
    return all;
}

/// One random edit: bytes cut out, repeated, overwritten or put in.
void edit(QByteArray& text, std::mt19937& random)
{
    const auto below = [&](qsizetype bound) {
        return std::uniform_int_distribution<qsizetype>(0, std::max<qsizetype>(bound - 1, 0))(random);
    };
    const qsizetype at = below(text.size());
    const qsizetype length = std::min(below(40), text.size() - at);
    switch (below(4)) {
    case 0: text.remove(at, length); break;
    case 1: text.insert(at, text.mid(below(text.size()), length)); break;
    case 2: text[at] = char(below(256)); break;
    default: text.insert(at, pieces()[below(pieces().size())]); break;
    }
}

bool knows(const Dossier& dossier, const Citation& citation)
{
    return citation.isUnsourced() || dossier.source(citation.source);
}

bool knows(const Dossier& dossier, const ActorId& id)
{
    return id.isEmpty() || dossier.actor(id);
}

template <typename Value>
bool allKnown(const Dossier& dossier, const QList<Claim<Value>>& claims)
{
    return std::ranges::all_of(claims,
                               [&](const Claim<Value>& claim) { return knows(dossier, claim.citation); });
}

bool isWhole(const Dossier& dossier, const Event& event)
{
    const auto isKnownTheme = [&](const ThemeId& id) { return dossier.themeIndex.contains(id); };
    const auto isKnownActor = [&](const Claim<Participation>& claim) {
        return knows(dossier, claim.value.actor);
    };
    const auto isKnownPlace = [&](const Claim<Place>& claim) { return knows(dossier, claim.value.country); };
    return !event.id.isEmpty() && !event.title.isEmpty() &&
           (event.group.isEmpty() || dossier.group(event.group)) &&
           std::ranges::all_of(event.themes, isKnownTheme) &&
           std::ranges::all_of(event.participants, isKnownActor) &&
           std::ranges::all_of(event.place, isKnownPlace) && allKnown(dossier, event.when) &&
           allKnown(dossier, event.place) && allKnown(dossier, event.participants) &&
           allKnown(dossier, event.summary);
}

bool isWhole(const Dossier& dossier)
{
    const auto isWholeActor = [&](const Actor& actor) {
        return !actor.name.isEmpty() && knows(dossier, actor.affiliation) &&
               (actor.group.isEmpty() || dossier.group(actor.group));
    };
    const auto isWholeClaim = [&](const StatusClaim& claim) {
        return dossier.actor(claim.actor) && dossier.status(claim.status) && knows(dossier, claim.citation);
    };
    const auto isWholeStatement = [&](const Statement& statement) {
        return std::ranges::all_of(statement.about, [&](const ActorId& id) { return knows(dossier, id); }) &&
               statement.citation.quote && (statement.event.isEmpty() || dossier.event(statement.event));
    };
    const auto isWholeEvent = [&](const Event& event) { return isWhole(dossier, event); };
    return std::ranges::all_of(dossier.actors, isWholeActor) &&
           std::ranges::all_of(dossier.statusClaims, isWholeClaim) &&
           std::ranges::all_of(dossier.statements, isWholeStatement) &&
           std::ranges::all_of(dossier.events, isWholeEvent);
}

}

TEST_CASE("a dossier damaged at random opens whole or not at all, with at least one error that says where")
{
    const QByteArray original = contents(test::dataPath(u"dossiers/good/everything.json"_s));
    int opened = 0;
    for (unsigned seed = 0; seed < 4000; ++seed) {
        std::mt19937 random(seed);
        QByteArray text = original;
        const unsigned edits = 1 + seed % 4;
        for (unsigned i = 0; i < edits; ++i) edit(text, random);
        const auto loaded = readDossier(text, u"damaged"_s);
        CAPTURE(seed);
        if (loaded) {
            ++opened;
            REQUIRE(isWhole(*loaded->dossier));
            continue;
        }
        REQUIRE(loaded.error().hasErrors());
        for (const Problem& problem : loaded.error().list)
            REQUIRE((problem.line >= 1 && problem.column >= 1));
    }
    CHECK(opened > 100); // damage to texts alone opens: the test reaches beyond the JSON reader
}
