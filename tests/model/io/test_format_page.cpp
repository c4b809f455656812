#include "model/io/load.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QString page = QStringLiteral(ATLAS_SOURCE_DIR "/docs/dossier-format.md");

/// The names of all fields that the schema describes, whatever they belong to.
void gatherFields(const QJsonObject& schema, QSet<QString>& fields)
{
    const QJsonObject properties = schema[u"properties"].toObject();
    for (auto field = properties.begin(); field != properties.end(); ++field) fields.insert(field.key());
    for (const QJsonValue part : schema) {
        if (part.isObject()) gatherFields(part.toObject(), fields);
        for (const QJsonValue element : part.toArray()) gatherFields(element.toObject(), fields);
    }
}

}

TEST_CASE("the page on the format shows a complete dossier that opens without a warning")
{
    const QString text = QString::fromUtf8(contents(page));
    const QString example = text.section(u"```json\n"_s, 1, 1).section(u"```"_s, 0, 0);
    const auto loaded = readDossier(example.toUtf8(), u"example"_s);
    REQUIRE(loaded);
    CHECK(loaded->warnings.list.isEmpty());
    CHECK(example.count(u'\n') == 10); // as its heading says
}

TEST_CASE("the page on the format and the whole example name every field there is")
{
    const QByteArray text = contents(page);
    const QByteArray example =
        contents(QStringLiteral(ATLAS_SOURCE_DIR "/tests/data/dossiers/good/everything.json"));
    const auto schema =
        QJsonDocument::fromJson(contents(u":/atlas/schema/coalition-dossier-1.schema.json"_s)).object();
    QSet<QString> fields;
    gatherFields(schema, fields);
    REQUIRE(fields.size() > 60);
    for (const QString& field : std::as_const(fields)) {
        CAPTURE(field);
        CHECK((text.contains('`' + field.toUtf8() + '`') || text.contains('"' + field.toUtf8() + '"')));
        CHECK(example.contains('"' + field.toUtf8() + '"'));
    }
}
