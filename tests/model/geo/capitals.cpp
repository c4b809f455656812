#include "model/geo/capitals.h"

#include "model/geo/boundaries.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

std::vector<Capital> capitals()
{
    const auto loaded = loadCapitals();
    REQUIRE(loaded);
    return *loaded;
}

QByteArray contents(const QString& name)
{
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/resources/capitals/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}

// Catches capitals edited by hand, or derived anew without their record.
TEST_CASE("The capitals are those that their provenance records")
{
    const QJsonObject provenance = QJsonDocument::fromJson(contents(u"PROVENANCE.json"_s)).object();
    const QJsonValue output = provenance["outputs"_L1][0];
    const QByteArray hash =
        QCryptographicHash::hash(contents(output["file"_L1].toString()), QCryptographicHash::Sha256).toHex();
    CHECK(QString::fromLatin1(hash) == output["sha256"_L1].toString());
    for (const QJsonValue input : provenance["inputs"_L1].toArray()) {
        for (const auto& key : {"package"_L1, "version"_L1, "licence"_L1, "file"_L1})
            CHECK_FALSE(input[key].toString().isEmpty());
        CHECK(input["sha256"_L1].toString().size() == 64);
    }
}

// Catches the wrong London, swapped coordinates, and a capital in the sea or abroad.
TEST_CASE("Each capital of a state on the map lies in that state, or within a few kilometres of its coast")
{
    const auto world = Boundaries::load(u"un"_s, 10);
    REQUIRE(world);
    int checked = 0;
    for (const Capital& capital : capitals()) {
        if (!(*world)->country(capital.country)) continue;
        INFO(capital.country.text().toStdString() << " " << capital.name.in(Language::English).toStdString());
        const std::array own{capital.country};
        const Country* nearest = (*world)->nearest(capital.position, 0.1, own);
        CHECK((nearest && nearest->id == capital.country));
        ++checked;
    }
    CHECK(checked > 190);
}

TEST_CASE("Capitals are named in the reader's language, and not at all where their name in it is unknown")
{
    const std::vector<Capital> all = capitals();
    const auto of = [&](QStringView id) -> const Capital& {
        const auto found = std::ranges::find(all, ActorId(id.toString()), &Capital::country);
        REQUIRE(found != all.end());
        return *found;
    };
    CHECK(of(u"UKR").name.in(Language::English) == u"Kyiv"_s);
    CHECK(of(u"UKR").name.in(Language::French) == u"Kiev"_s);
    CHECK(of(u"UKR").name.in(Language::Ukrainian) == u"Київ"_s);
    CHECK(of(u"GBR").name.in(Language::French) == u"Londres"_s);
    CHECK(of(u"CAN").name.in(Language::Ukrainian) == u"Оттава"_s);
    CHECK_FALSE(of(u"TUV").name.isEmpty());
    CHECK_FALSE(of(u"SYC").name.has(Language::Ukrainian));
}
