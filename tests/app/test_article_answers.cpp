#include "app/commands/answers.h"

#include "tests/support/data.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

/// Where an answer no longer says what it said; nothing where it still says all of it. Fields may have been added.
QString firstLoss(const QJsonValue& was, const QJsonValue& now, const QString& path)
{
    if (was.isObject() && now.isObject()) {
        const QJsonObject fields = was.toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            const QString loss = firstLoss(field.value(), now[field.key()], path + u'.' + field.key());
            if (!loss.isEmpty()) return loss;
        }
        return {};
    }
    if (was.isArray() && now.isArray() && was.toArray().size() == now.toArray().size()) {
        for (qsizetype i = 0; i < was.toArray().size(); ++i) {
            const QString loss = firstLoss(was.toArray()[i], now.toArray()[i], u"%1[%2]"_s.arg(path).arg(i));
            if (!loss.isEmpty()) return loss;
        }
        return {};
    }
    return was == now ? QString() : path;
}

/// What the dossier of the article alone answered.
QJsonValue wasAnswered(const QString& name)
{
    QFile file(test::dataPath(u"article/%1.json"_s.arg(name)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

template <typename Command, typename Run>
QJsonValue answerOf(Run run, Command command)
{
    command.dossier.lens = u"article"_s;
    command.json = true;
    QString out;
    QString errors;
    QTextStream outStream(&out);
    QTextStream errorStream(&errors);
    CHECK(run(command, outStream, errorStream) == Exit::Done);
    CHECK(errors.isEmpty());
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

}

// Catches a source beside the article that changes what the article says: its members, its days, its order of events.
TEST_CASE("according to the article everything is as when the dossier had nothing else", "[commands][bundled]")
{
    for (const QString& day : {u"2025-01-01"_s, u"2025-02-28"_s, u"2025-03-01"_s, u"2025-03-15"_s, u"2025-03-31"_s,
                               u"2025-12-17"_s, u"2026-01-03"_s, u"2026-01-05"_s, u"2026-01-06"_s, u"2026-02-01"_s}) {
        StateCommand command;
        command.at = Day::fromIso(day);
        CHECK(firstLoss(wasAnswered(u"state-"_s + day), answerOf(runState, command), day) == QString());
    }
    ChangesCommand changes;
    changes.from = *Day::fromIso(u"2025-01-01");
    changes.to = Day::fromIso(u"2026-01-06");
    CHECK(firstLoss(wasAnswered(u"changes"_s), answerOf(runChanges, changes), u"changes"_s) == QString());
}
