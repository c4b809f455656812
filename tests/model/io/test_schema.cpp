#include "tests/model/io/mutations.h"
#include "tests/model/io/schema.h"

#include "model/io/load.h"
#include "tests/support/data.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What only the loader knows, because no schema can say it: that ids and dates exist, and that a quote is in
/// one language.
bool isBeyondSchemas(const Problem& problem)
{
    constexpr std::array words{"Unknown "_L1, "Not a date"_L1, "ends before it begins"_L1};
    return std::ranges::any_of(words,
                               [&](QLatin1StringView each) { return problem.sentence.contains(each); });
}

QString firstError(const Problems& problems)
{
    for (const Problem& problem : problems.list)
        if (problem.severity == Severity::Error && !isBeyondSchemas(problem)) return problem.toLine();
    return {};
}

}

TEST_CASE("the schema and the loader both accept the bundled dossier and the examples")
{
    const test::DossierSchema schema;
    for (const QString& path : {u":/atlas/dossiers/coalition-of-the-willing.json"_s,
                                test::dataPath(u"dossiers/good/everything.json"_s),
                                test::dataPath(u"dossiers/good/ten-lines.json"_s)}) {
        CAPTURE(path);
        QString reason;
        CHECK(schema.accepts(contents(path), &reason));
        CHECK(reason == QString());
        const auto loaded = loadDossier(path);
        REQUIRE(loaded);
        CHECK(loaded->warnings.list.isEmpty());
    }
}

TEST_CASE("the schema and the loader give the same verdict on every small change of a whole dossier")
{
    const test::DossierSchema schema;
    const auto whole =
        QJsonDocument::fromJson(contents(test::dataPath(u"dossiers/good/everything.json"_s))).object();
    int refused = 0;
    for (const test::Mutation& mutation : test::smallMutations(whole)) {
        CAPTURE(mutation.what);
        const QByteArray json = QJsonDocument(mutation.document).toJson();
        QString reason;
        const bool fits = schema.accepts(json, &reason);
        const auto loaded = readDossier(json, u"mutation"_s);
        CAPTURE(reason);
        if (!fits) {
            ++refused;
            CHECK_FALSE(loaded);
        } else if (!loaded) {
            CHECK(firstError(loaded.error()) == QString());
        }
    }
    CHECK(refused > 1000);
}

TEST_CASE("every field of the schema is described")
{
    const auto schema =
        QJsonDocument::fromJson(contents(u":/atlas/schema/coalition-dossier-1.schema.json"_s)).object();
    const auto checkDescribed = [](const QJsonObject& properties) {
        for (auto field = properties.begin(); field != properties.end(); ++field) {
            CAPTURE(field.key());
            CHECK_FALSE(field.value()[u"description"].toString().isEmpty());
        }
    };
    checkDescribed(schema[u"properties"].toObject());
    const QJsonObject definitions = schema[u"definitions"].toObject();
    for (const QJsonValue definition : definitions) {
        CHECK_FALSE(definition[u"description"].toString().isEmpty());
        checkDescribed(definition[u"properties"].toObject());
    }
}
