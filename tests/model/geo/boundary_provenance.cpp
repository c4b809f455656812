#include "tests/support/print.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& name)
{
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/resources/boundaries/") + name);
    INFO(name.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}

// Catches a boundary file edited by hand, or derived anew without its record.
TEST_CASE("Each boundary file is the one that its provenance records")
{
    const QJsonObject provenance = QJsonDocument::fromJson(contents(u"PROVENANCE.json"_s)).object();
    const QJsonArray outputs = provenance["outputs"_L1].toArray();
    REQUIRE_FALSE(outputs.isEmpty());
    for (const QJsonValue output : outputs) {
        const QString file = output["file"_L1].toString();
        const QByteArray hash = QCryptographicHash::hash(contents(file), QCryptographicHash::Sha256).toHex();
        CHECK(QString::fromLatin1(hash) == output["sha256"_L1].toString());
    }
}

// Catches an input whose origin nobody could trace or whose licence nobody could check.
TEST_CASE("Each input is recorded with its version, licence and hash")
{
    const QJsonObject provenance = QJsonDocument::fromJson(contents(u"PROVENANCE.json"_s)).object();
    const QJsonArray inputs = provenance["inputs"_L1].toArray();
    REQUIRE_FALSE(inputs.isEmpty());
    for (const QJsonValue input : inputs) {
        for (const auto& key : {"package"_L1, "version"_L1, "licence"_L1, "file"_L1})
            CHECK_FALSE(input[key].toString().isEmpty());
        CHECK(input["sha256"_L1].toString().size() == 64);
    }
}
