#include "model/edit/merge.h"

#include "tests/model/edit/edited.h"
#include "tests/support/print.h"

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;
using enum ThingList;

namespace {

const QByteArray base = R"({
  "format": "coalition-dossier/1",
  "title": "River",
  "sources": [{ "id": "paper", "title": "The River Post" }, { "id": "agency", "title": "River News" }],
  "statuses": [{ "id": "member", "label": "Member", "colour": "#2A6796" }],
  "groups": [{ "id": "shore", "label": "Shore" }],
  "actors": [
    { "id": "club", "kind": "organisation", "name": "Club", "group": "shore" },
    { "id": "crew", "kind": "organisation", "name": "Crew" }
  ],
  "claims": [
    { "actors": ["AUT", "HUN"], "status": "member", "since": "2024", "source": "paper", "line": 1 },
    { "actors": ["club"], "status": "member", "since": "2024", "source": "paper", "line": 2 }
  ],
  "events": [
    { "id": "vienna", "title": "They meet", "when": "2024-05", "source": "agency" },
    { "id": "passau", "title": "They part", "when": "2024-06", "source": "agency" }
  ]
}
)";

/// A text with one part put in another's place.
QByteArray with(QByteArray text, const QByteArray& part, const QByteArray& instead)
{
    REQUIRE(text.contains(part));
    return text.replace(part, instead);
}

struct Result {
    QByteArray text;
    QStringList conflicts; ///< `events0 vienna title`
};

Result merge(const QByteArray& mine, const QByteArray& theirs, const QByteArray& common = base)
{
    const Merge merge = merged(DossierText(common), DossierText(mine), DossierText(theirs));
    Result result{edited(theirs, merge.edit), {}};
    for (const MergeConflict& conflict : merge.conflicts) {
        const auto& ref = conflict.thing;
        const QString list =
            ref ? QString::fromLatin1(thingListKeys.at(size_t(ref->list))) + QString::number(ref->index)
                : u"dossier"_s;
        result.conflicts.append(list + u' ' + conflict.id + u' ' + QString::fromLatin1(conflict.field));
    }
    return result;
}

const QByteArray vienna =
    R"({ "id": "vienna", "title": "They meet", "when": "2024-05", "source": "agency" })";

}

TEST_CASE("different fields of one thing, changed by two, are both taken")
{
    const QByteArray mine = with(base, R"("title": "They meet")", R"("title": "They met")");
    const QByteArray theirs = with(base, R"("when": "2024-05")", R"("when": "2024-05-01")");
    const Result result = merge(mine, theirs);
    CHECK(result.conflicts.isEmpty());
    CHECK(result.text == with(mine, R"("when": "2024-05")", R"("when": "2024-05-01")"));
}

TEST_CASE("the same field, changed to two things, is a conflict in which theirs stays")
{
    const QByteArray mine = with(base, R"("title": "They meet")", R"("title": "They met")");
    const QByteArray theirs = with(base, R"("title": "They meet")", R"("title": "A meeting")");
    const Result result =
        merge(with(mine, "\"River\"", "\"Stream\""), with(theirs, "\"River\"", "\"Brook\""));
    CHECK(result.conflicts == QStringList{u"dossier  title"_s, u"events0 vienna title"_s});
    CHECK(result.text == with(theirs, "\"River\"", "\"Brook\""));
    CHECK(merge(mine, mine).conflicts.isEmpty());
}

TEST_CASE("a source and a line of it are never taken from different citations")
{
    const QByteArray mine = with(base, R"("source": "paper", "line": 1)", R"("source": "agency", "line": 1)");
    const QByteArray theirs =
        with(base, R"("source": "paper", "line": 1)", R"("source": "paper", "line": 7)");
    const Result result = merge(mine, theirs);
    CHECK(result.conflicts == QStringList{u"claims0  source"_s});
    CHECK(result.text == theirs);
}

TEST_CASE("additions of both are kept, after what they followed")
{
    const QByteArray mine =
        with(base, vienna, vienna + ",\n    { \"id\": \"linz\", \"title\": \"They rest\", \"when\": null }");
    const QByteArray last =
        R"({ "id": "passau", "title": "They part", "when": "2024-06", "source": "agency" })";
    const QByteArray theirs =
        with(base, last, last + ",\n    { \"id\": \"ulm\", \"title\": \"They go on\", \"when\": null }");
    const Result result = merge(mine, theirs);
    CHECK(result.conflicts.isEmpty());
    CHECK(result.text ==
          with(mine, last, last + ",\n    { \"id\": \"ulm\", \"title\": \"They go on\", \"when\": null }"));
}

TEST_CASE("what both added by one id is a conflict unless it is the same")
{
    const QByteArray one =
        with(base, vienna, vienna + R"(, { "id": "linz", "title": "They rest", "when": null })");
    const QByteArray other =
        with(base, vienna, vienna + R"(, { "id": "linz", "title": "They dance", "when": null })");
    const Result result = merge(one, other);
    CHECK(result.conflicts == QStringList{u"events1 linz "_s});
    CHECK(result.text == other);
    CHECK(merge(one, one).text == one);
}

TEST_CASE("what one removed goes, unless the other changed it")
{
    const QByteArray less = with(base, vienna + ",\n    ", "");
    CHECK(merge(less, base).text == less);
    CHECK(merge(base, less).text == less);
    const QByteArray changed = with(base, "They meet", "They met");
    const Result mineRemoved = merge(less, changed);
    CHECK(mineRemoved.text == changed);
    CHECK(mineRemoved.conflicts == QStringList{u"events-1 vienna "_s});
    const Result theirsRemoved = merge(changed, less);
    CHECK(theirsRemoved.text == less);
    CHECK(theirsRemoved.conflicts == QStringList{u"events0 vienna "_s});
}

TEST_CASE("what one removed and the other has come to refer to stays")
{
    const QByteArray crew = R"({ "id": "crew", "kind": "organisation", "name": "Crew" })";
    const QByteArray less = with(base, ",\n    " + crew, "");
    const QByteArray used =
        with(base, R"("title": "They part")", R"("title": "They part", "participants": ["crew"])");
    for (const Result& result : {merge(less, used), merge(used, less)}) {
        CHECK(read(result.text)->actor(ActorId(u"crew"_s)));
        CHECK(read(result.text)->events.last().participants.size() == 1);
        REQUIRE(result.conflicts.size() == 1);
        CHECK(result.conflicts.first().contains(u"crew"_s));
    }
}

TEST_CASE("what rested on the only source rests on it when the other adds one")
{
    const QByteArray one = R"({
  "format": "coalition-dossier/1",
  "title": "River",
  "sources": [{ "id": "paper", "title": "The River Post" }],
  "statuses": [{ "id": "member", "label": "Member", "colour": "#2A6796" }],
  "claims": [{ "actors": ["AUT"], "status": "member", "line": 3 }]
})";
    const QByteArray more =
        with(one, R"("claims": [)", R"("claims": [{ "actors": ["HUN"], "status": "member", "line": 4 }, )");
    const QByteArray two = with(with(one, R"(Post" }])", R"(Post" }, { "id": "agency", "title": "News" }])"),
                                R"("line": 3)", R"("source": "paper", "line": 3)");
    for (const Result& result : {merge(two, more, one), merge(more, two, one)}) {
        CHECK(result.conflicts.isEmpty());
        const auto dossier = read(result.text);
        CHECK(dossier->sources.size() == 2);
        REQUIRE(dossier->statusClaims.size() == 2);
        for (const StatusClaim& claim : dossier->statusClaims)
            CHECK(claim.citation.source == SourceId(u"paper"_s));
    }
}
