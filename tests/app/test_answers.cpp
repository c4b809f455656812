#include "tests/app/asked.h"

#include "model/items/document.h"
#include "tests/support/golden.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;
using atlas::test::answer;
using atlas::test::Answer;
using atlas::test::stateAt;
using atlas::test::writeFile;

namespace {

QStringList idsOf(const QJsonObject& state, const QString& status, const QString& certainty)
{
    QStringList ids;
    for (const QJsonValue& actor : state[u"actors"_s].toArray())
        if (actor[u"status"_s].toString() == status && actor[u"certainty"_s].toString() == certainty)
            ids.append(actor[u"id"_s].toString());
    ids.sort();
    return ids;
}

const QStringList fifteen{u"CAN"_s, u"DEU"_s, u"DNK"_s, u"ESP"_s, u"EST"_s, u"FIN"_s, u"FRA"_s, u"GBR"_s,
                          u"ITA"_s, u"LTU"_s, u"LVA"_s, u"NLD"_s, u"NOR"_s, u"POL"_s, u"SWE"_s};

/// A list's objects without some of their fields.
QJsonArray without(const QStringList& fields, const QJsonArray& list)
{
    QJsonArray left;
    for (const QJsonValue& each : list) {
        QJsonObject object = each.toObject();
        for (const QString& field : fields) object.remove(field);
        left.append(object);
    }
    return left;
}

/// An answer without the fields that tell of evidence, which came later.
QByteArray withoutEvidence(QJsonObject answer)
{
    const QStringList ofEvent{u"conflict"_s, u"conflicts"_s, u"alsoReported"_s};
    const QStringList ofActor{u"alsoReported"_s};
    const QStringList ofChange{u"certaintyBefore"_s, u"certaintyAfter"_s};
    answer.remove(u"founded"_s);
    answer.remove(u"size"_s);
    for (const auto& [list, fields] : {std::pair(u"events"_s, ofEvent), std::pair(u"actors"_s, ofActor),
                                       std::pair(u"changes"_s, ofChange)})
        if (answer.contains(list)) answer[list] = without(fields, answer[list].toArray());
    return QJsonDocument(answer).toJson(QJsonDocument::Indented);
}

}

// Catches any change of the machine-readable answers but for more fields: other programs rely on them.
TEST_CASE("the bundled dossier's answers are golden", "[commands][golden]")
{
    for (const QString& day : {u"2025-02-28"_s, u"2025-03-15"_s, u"2025-03-31"_s, u"2026-01-05"_s,
                               u"2026-01-06"_s}) {
        const Answer given = answer(runState, stateAt(day));
        CHECK(given.exit == Exit::Done);
        CHECK(given.errors.isEmpty());
        test::compareWithGolden(u"app/state-%1.json"_s.arg(day), withoutEvidence(given.json()));
    }
    ChangesCommand changes;
    changes.from = *Day::fromIso(u"2025-02-28");
    changes.to = Day::fromIso(u"2026-01-06");
    changes.json = true;
    test::compareWithGolden(u"app/changes.json"_s, withoutEvidence(answer(runChanges, changes).json()));
}

// Catches answers for people that change unseen.
TEST_CASE("the answers for people are golden", "[commands][golden]")
{
    test::compareWithGolden(u"app/state.txt"_s, answer(runState, stateAt(u"2026-01-06", false)).out.toUtf8());
    ChangesCommand changes;
    changes.from = *Day::fromIso(u"2025-02-28");
    changes.to = Day::fromIso(u"2025-03-15");
    test::compareWithGolden(u"app/changes.txt"_s, answer(runChanges, changes).out.toUtf8());
}

// Catches an answer in the wrong language, or in two.
TEST_CASE("the answers for people are in the language asked for", "[commands]")
{
    StateCommand command = stateAt(u"2026-01-06", false);
    command.dossier.language = Language::French;
    const QString french = answer(runState, command).out;
    CHECK(french.startsWith(u"Coalition des volontaires\n6\u00A0janvier\u00A02026\n"_s));
    CHECK(french.contains(u"\nMembre (15)\n  Royaume-Uni  depuis mars\u00A02025 (jour non précisé)\n"_s));
    command.dossier.language = Language::Ukrainian;
    const QString ukrainian = answer(runState, command).out;
    CHECK(ukrainian.contains(u"\n6 січня 2026\n"_s));
    CHECK(ukrainian.contains(u"  Франція          з березня 2025 (день не вказано)\n"_s));
}

// Catches members too early, certain too early, or others than the fifteen that the article names.
TEST_CASE("the fifteen are possible in March 2025 and certain from its last day", "[commands]")
{
    const auto counts = [](QStringView day) {
        return answer(runState, stateAt(day)).json()[u"counts"_s][u"member"_s].toObject();
    };
    const auto members = [](int certain, int possible) {
        return QJsonObject{{u"certain"_s, certain}, {u"possible"_s, possible}, {u"undated"_s, 0}};
    };
    CHECK(counts(u"2025-02-28") == members(0, 0));
    CHECK(counts(u"2025-03-15") == members(0, 15));
    CHECK(counts(u"2025-03-31") == members(15, 0));
    CHECK(counts(u"2026-01-06") == members(15, 0));
    CHECK(idsOf(answer(runState, stateAt(u"2025-03-15")).json(), u"member"_s, u"possible"_s) == fifteen);
    const QJsonObject paris = answer(runState, stateAt(u"2026-01-06")).json();
    CHECK(idsOf(paris, u"member"_s, u"certain"_s) == fifteen);
    CHECK(idsOf(paris, u"partner"_s, u"undated"_s) == QStringList{u"UKR"_s});
    CHECK(idsOf(paris, u"adversary"_s, u"undated"_s) == QStringList{u"RUS"_s});
    CHECK(idsOf(paris, u"ambiguous"_s, u"undated"_s) == QStringList{u"USA"_s});
}

// Catches a default day or lens that is not the dossier's own.
TEST_CASE("the last event's day and the dossier's lens are the defaults", "[commands]")
{
    StateCommand command;
    command.json = true;
    const QJsonObject state = answer(runState, command).json();
    CHECK(state[u"at"_s] == u"2026-01-06"_s);
    CHECK(state[u"accordingTo"_s] == u"article"_s);
    ChangesCommand changes;
    changes.from = *Day::fromIso(u"2026-01-05");
    changes.json = true;
    CHECK(answer(runChanges, changes).json()[u"to"_s] == u"2026-01-06"_s);
}

// Catches an answer that depends on anything but the question.
TEST_CASE("the same question gets the same bytes", "[commands]")
{
    CHECK(answer(runState, stateAt(u"2026-01-06")).out == answer(runState, stateAt(u"2026-01-06")).out);
}

// Catches names that ignore the language, and ids or dates that follow it.
TEST_CASE("only what is for people is in a language", "[commands]")
{
    StateCommand command = stateAt(u"2026-01-06");
    command.dossier.language = Language::French;
    const QJsonObject french = answer(runState, command).json();
    const QJsonObject english = answer(runState, stateAt(u"2026-01-06")).json();
    CHECK(french[u"counts"_s] == english[u"counts"_s]);
    const QJsonArray actors = french[u"actors"_s].toArray();
    const auto germany = std::ranges::find_if(actors, [](const QJsonValue& actor) {
        return actor[u"id"_s] == u"DEU"_s;
    });
    REQUIRE(germany != actors.end());
    CHECK((*germany)[u"name"_s].toString() == u"Allemagne"_s);
    CHECK((*germany)[u"since"_s].toString() == u"2025-03"_s);
    CHECK((*germany)[u"until"_s].isNull());
}

// Catches an unknown source that is silently believed, or not believed.
TEST_CASE("a lens of unknown sources is wrong usage", "[commands]")
{
    StateCommand command = stateAt(u"2026-01-06");
    command.dossier.lens = u"artcle"_s;
    const Answer given = answer(runState, command);
    CHECK(given.exit == Exit::WrongUsage);
    CHECK(given.out.isEmpty());
    CHECK(given.errors == u"coalition-atlas: --according-to: the dossier has no source “artcle”. "
                          "Did you mean “article”?\n"_s);
}

// Catches a word of the lens that is suggested in place of itself.
TEST_CASE("official and all are no sources", "[commands]")
{
    StateCommand command = stateAt(u"2026-01-06");
    command.dossier.lens = u"article,official"_s;
    const Answer given = answer(runState, command);
    CHECK(given.exit == Exit::WrongUsage);
    CHECK(given.errors == u"coalition-atlas: --according-to: “official” stands alone, not among sources\n"_s);
}

// Catches a broken or missing file that is answered from, or ends with the wrong code.
TEST_CASE("a dossier that cannot be had ends with its own code", "[commands]")
{
    const QTemporaryDir folder;
    StateCommand command = stateAt(u"2026-01-06");
    command.dossier.file = folder.filePath(u"missing.json"_s);
    const Answer missing = answer(runState, command);
    CHECK(missing.exit == Exit::CannotAccess);
    CHECK(missing.out.isEmpty());
    CHECK(missing.errors.startsWith(command.dossier.file + u": error: "_s));

    command.dossier.file = writeFile(folder, u"broken.json"_s, "{\n  \"format\": oops\n}\n");
    const Answer broken = answer(runState, command);
    CHECK(broken.exit == Exit::DataErrors);
    CHECK(broken.out.isEmpty());
    CHECK(broken.errors.startsWith(command.dossier.file + u":2:13: error: "_s));
}

// Catches a check that stops at the first problem, passes a broken file, or fails a whole one.
TEST_CASE("check tells every problem and sums them up", "[commands]")
{
    const Answer whole = answer(runCheck, CheckCommand{Document::bundledPath(), Language::English, true});
    CHECK(whole.exit == Exit::Done);
    CHECK(whole.json()[u"errors"_s] == 0);

    const QTemporaryDir folder;
    const QString path = writeFile(folder, u"two.json"_s, R"({ "format": "coalition-dossier/1",
  "title": "Two", "sources": [{ "id": "a", "title": "A", "tier": "press", "date": "2025-13-01" }],
  "lens": "nobody" })");
    const Answer broken = answer(runCheck, CheckCommand{path, Language::English, true});
    CHECK(broken.exit == Exit::DataErrors);
    const QJsonArray problems = broken.json()[u"problems"_s].toArray();
    CHECK(broken.json()[u"errors"_s].toInt() >= 2);
    CHECK(problems.size() == broken.errors.count(u'\n'));
    CHECK(std::ranges::any_of(problems, [](const QJsonValue& problem) {
        return problem[u"severity"_s] == u"error"_s && problem[u"line"_s] == 2;
    }));
    CHECK(answer(runCheck, CheckCommand{folder.path(), Language::English, false}).exit == Exit::CannotAccess);
}

// Catches a count that nobody is told, and a line about nothing.
TEST_CASE("check closes with how many claims are without a source", "[commands]")
{
    const QTemporaryDir folder;
    const QString path = writeFile(folder, u"unsourced.json"_s, R"({ "format": "coalition-dossier/1", "title": "T",
  "sources": [{ "id": "a", "title": "A" }, { "id": "b", "title": "B" }],
  "statuses": [{ "id": "member", "label": "Member", "colour": "#2A6796" }],
  "claims": [{ "actors": ["FRA", "DEU"], "status": "member" }], "summary": "S", "founded": "2025-03" })");
    const Answer counted = answer(runCheck, CheckCommand{path, Language::English, true});
    CHECK(counted.exit == Exit::Done);
    CHECK(counted.json()[u"unsourced"_s] == 3);
    CHECK(counted.json()[u"warnings"_s] == 3);
    const Answer told = answer(runCheck, CheckCommand{path, Language::English, false});
    CHECK(told.out.endsWith(u": 0 errors, 3 warnings\n3 unsourced claims\n"_s));
    const Answer none = answer(runCheck, CheckCommand{Document::bundledPath(), Language::English, false});
    CHECK(none.out.count(u'\n') == 1);
}

// Catches answers as of 1 January 1970.
TEST_CASE("a dossier without any date is asked about a day that is named", "[commands]")
{
    const QTemporaryDir folder;
    StateCommand command;
    command.dossier.file = writeFile(folder, u"undated.json"_s, R"({ "format": "coalition-dossier/1", "title": "T",
  "sources": [{ "id": "paper", "title": "The Post" }],
  "statuses": [{ "id": "member", "label": "Member", "colour": "#2A6796" }],
  "claims": [{ "actors": ["AUT"], "status": "member" }] })");
    const Answer refused = answer(runState, command);
    CHECK(refused.exit == Exit::WrongUsage);
    CHECK(refused.out.isEmpty());
    CHECK(refused.errors == u"coalition-atlas: the dossier has no date: --at DATE says which day is meant\n"_s);
    command.at = Day::fromIso(u"2026-01-05");
    CHECK(answer(runState, command).exit == Exit::Done);
    ChangesCommand changes;
    changes.dossier = command.dossier;
    changes.from = *Day::fromIso(u"2025-01-01");
    CHECK(answer(runChanges, changes).errors.contains(u"--to DATE"_s));
}
