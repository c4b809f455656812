#include "tests/app/asked.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;
using atlas::test::answer;
using atlas::test::stateAt;
using atlas::test::writeFile;

namespace {

constexpr const char* london = R"({ "format": "coalition-dossier/1", "title": "Friends",
  "sources": [{ "id": "gov", "title": "Statement", "shortTitle": "GOV.UK", "tier": "official", "date": "2025-03-02" },
              { "id": "article", "title": "Article", "tier": "press", "date": "2026-01-05" },
              { "id": "blog", "title": "Blog", "tier": "aggregator" }],
  "statuses": [{ "id": "member", "label": "Member", "colour": "#2A6796", "counted": true },
               { "id": "partner", "label": "Partner", "colour": "#C39A3B" }],
  "claims": [{ "actors": ["FRA"], "status": "member", "since": "2025-03-02", "source": "gov" },
             { "actors": ["FRA"], "status": "member", "since": "2025-03", "source": "article" },
             { "actors": ["FRA"], "status": "partner", "since": "2025-03", "source": "blog" }],
  "founded": [{ "value": "2025-03-02", "source": "gov" }, { "value": "2025-02-17", "source": "article" }],
  "memberCounts": [{ "what": "countries", "value": "around 30", "number": 30, "asOf": "2025-04", "source": "gov" }],
  "events": [{ "id": "london", "title": "London summit",
    "when": [{ "value": "2025-03", "source": "article" }, { "value": "2025-03-02", "source": "gov" }],
    "place": [{ "value": { "name": "London", "country": "GBR" }, "source": "gov" }],
    "occurrence": [{ "value": "held", "source": "gov" }],
    "participants": [{ "actors": ["ESP"], "mode": "remote", "source": "gov" },
                     { "actors": ["ESP"], "mode": "in-person", "source": "blog" }],
    "counts": [{ "what": "countries", "value": 16, "source": "blog" },
               { "what": "countries", "value": 18, "source": "gov" }] }] })";

StateCommand asked(const QTemporaryDir& folder, bool json = true)
{
    StateCommand command = stateAt(u"2025-03-20", json);
    command.dossier.file = writeFile(folder, u"london.json"_s, london);
    return command;
}

/// What is reported besides of one attribute; the test fails unless that is one value.
QJsonObject besides(const QJsonValue& thing, const QString& attribute)
{
    QJsonObject found;
    int times = 0;
    for (const QJsonValue& each : thing[u"alsoReported"_s].toArray()) {
        if (each[u"attribute"_s] != attribute) continue;
        found = each.toObject();
        ++times;
    }
    CHECK(times == 1);
    return found;
}

}

// Catches a value that only its source's bad tier hides, one mark too many for a vaguer date, and a number
// whose rival cannot be seen.
TEST_CASE("an answer tells what else is reported, and what contradicts", "[commands][evidence]")
{
    const QTemporaryDir folder;
    const QJsonObject state = answer(runState, asked(folder)).json();
    const QJsonValue event = state[u"events"_s][0];
    CHECK(event[u"when"_s] == u"2025-03-02"_s);
    CHECK(event[u"conflict"_s] == true);
    CHECK(event[u"conflicts"_s].toArray() == QJsonArray{u"participation"_s, u"count"_s});
    CHECK(besides(event, u"when"_s) == QJsonObject{{u"attribute"_s, u"when"_s}, {u"value"_s, u"2025-03"_s},
                                                   {u"besides"_s, u"2025-03-02"_s},
                                                   {u"sources"_s, QJsonArray{u"article"_s}},
                                                   {u"conflict"_s, false}});
    CHECK(besides(event, u"count"_s) == QJsonObject{{u"attribute"_s, u"count"_s}, {u"what"_s, u"countries"_s},
                                                    {u"value"_s, u"16"_s}, {u"besides"_s, u"18"_s},
                                                    {u"sources"_s, QJsonArray{u"blog"_s}},
                                                    {u"conflict"_s, true}});
    const QJsonObject part = besides(event, u"participation"_s);
    CHECK(part[u"actor"_s] == u"ESP"_s);
    CHECK(part[u"value"_s] == u"in-person"_s);
    CHECK(part[u"besides"_s] == u"remote"_s);
    CHECK(part[u"conflict"_s] == true);

    const QJsonValue france = state[u"actors"_s][0];
    CHECK(france[u"conflict"_s] == true);
    const QJsonArray others = france[u"alsoReported"_s].toArray();
    REQUIRE(others.size() == 2);
    CHECK(others[0][u"when"_s] == u"2025-03/"_s);
    CHECK(others[1][u"value"_s] == u"partner"_s);
    CHECK(others[1][u"conflict"_s] == true);

    CHECK(state[u"founded"_s][u"value"_s] == u"2025-03-02"_s);
    CHECK(state[u"founded"_s][u"conflict"_s] == true);
    CHECK(besides(state[u"founded"_s], u"founded"_s)[u"value"_s] == u"2025-02-17"_s);
    CHECK(state[u"size"_s][0][u"value"_s] == u"around 30"_s);
    CHECK(state[u"size"_s][0][u"asOf"_s] == u"2025-04"_s);
    CHECK_FALSE(state.contains(u"knownOn"_s));
}

// Catches a source that speaks before it was written, or that speaks though nobody knows when it was.
TEST_CASE("as known on a day only what was published by it speaks", "[commands][evidence]")
{
    const QTemporaryDir folder;
    StateCommand command = asked(folder);
    command.dossier.knownOn = Day::fromIso(u"2025-03-02");
    const QJsonObject state = answer(runState, command).json();
    CHECK(state[u"knownOn"_s] == u"2025-03-02"_s);
    CHECK(state[u"accordingTo"_s] == u"all"_s);
    CHECK(state[u"events"_s][0][u"conflict"_s] == false);
    CHECK(state[u"events"_s][0][u"alsoReported"_s].toArray().isEmpty());
    CHECK(state[u"events"_s][0][u"sources"_s].toArray() == QJsonArray{u"gov"_s});
    CHECK(state[u"founded"_s][u"alsoReported"_s].toArray().isEmpty());

    ChangesCommand changes;
    changes.dossier = command.dossier;
    changes.dossier.knownOn = Day::fromIso(u"2025-03-01");
    changes.from = *Day::fromIso(u"2025-01-01");
    changes.json = true;
    const QJsonObject turned = answer(runChanges, changes).json();
    CHECK(turned[u"knownOn"_s] == u"2025-03-01"_s);
    // Which event is the last does not hang on what was known.
    CHECK(turned[u"to"_s] == u"2025-03-02"_s);
}

// Catches an empty answer that looks like one about a coalition without members.
TEST_CASE("before anything was published nothing is known, and the answer says so", "[commands][evidence]")
{
    const QTemporaryDir folder;
    StateCommand command = asked(folder);
    command.dossier.knownOn = Day::fromIso(u"2025-03-01");
    const QJsonObject state = answer(runState, command).json();
    CHECK(state[u"actors"_s].toArray().isEmpty());
    CHECK(state[u"events"_s].toArray().isEmpty());
    CHECK_FALSE(state.contains(u"founded"_s));
    CHECK_FALSE(state.contains(u"size"_s));
    command.json = false;
    CHECK(answer(runState, command).out.contains(u"No source of these was published by then."_s));
    command.dossier.knownOn = Day::fromIso(u"2025-03-02");
    CHECK_FALSE(answer(runState, command).out.contains(u"No source"_s));
}

namespace {

/// One event of an answer about the bundled dossier, through the lens of all.
QJsonValue eventOf(const QString& id, StateCommand command)
{
    command.dossier.lens = u"all"_s;
    const QJsonArray events = answer(runState, command).json()[u"events"_s].toArray();
    const auto found = std::ranges::find_if(events, [&id](const QJsonValue& event) { return event[u"id"_s] == id; });
    REQUIRE(found != events.end());
    return *found;
}

}

// Catches the bundled dossier's plainest case told wrongly: a month is no contradiction of a day in it, 16 is one of 18.
TEST_CASE("London has the better source's day, and its attendance is disputed", "[commands][evidence]")
{
    const QJsonValue event = eventOf(u"london"_s, stateAt(u"2025-03-20"));
    CHECK(event[u"when"_s] == u"2025-03-02"_s);
    const QJsonObject month = besides(event, u"when"_s);
    CHECK(month[u"value"_s] == u"2025-03"_s);
    CHECK(month[u"sources"_s].toArray() == QJsonArray{u"article"_s});
    CHECK(month[u"conflict"_s] == false);
    const QJsonArray conflicts = event[u"conflicts"_s].toArray();
    CHECK(conflicts.contains(u"count"_s));
    CHECK_FALSE(conflicts.contains(u"when"_s));
    CHECK(std::ranges::any_of(event[u"alsoReported"_s].toArray(), [](const QJsonValue& each) {
        return each[u"attribute"_s] == u"count"_s && each[u"conflict"_s] == true;
    }));
}

// Catches what was published later and is told already, and what was held and stays announced.
TEST_CASE("Paris is announced as known the day before, and held as known the day after", "[commands][evidence]")
{
    StateCommand command = stateAt(u"2026-01-07");
    command.dossier.knownOn = Day::fromIso(u"2026-01-05");
    CHECK(eventOf(u"paris"_s, command)[u"status"_s] == u"announced"_s);
    command.dossier.knownOn = Day::fromIso(u"2026-01-07");
    CHECK(eventOf(u"paris"_s, command)[u"status"_s] == u"held"_s);
}

// Catches words that hide whose they are, or a contradiction told as an addition.
TEST_CASE("the answers for people tell both sides", "[commands][evidence]")
{
    const QTemporaryDir folder;
    const QString text = answer(runState, asked(folder, false)).out;
    INFO(text.toStdString());
    CHECK(text.contains(u"also reported: March 2025 (day not stated) (Article)"_s));
    CHECK(text.contains(u"sources differ: 18 countries (GOV.UK); 16 countries (Blog)"_s));
    CHECK(text.contains(u"sources differ: 2 March 2025 (GOV.UK); 17 February 2025 (Article)"_s));
    CHECK(text.contains(u"around 30 countries"_s));
}
