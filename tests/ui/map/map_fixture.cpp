#include "tests/ui/map/map_fixture.h"

#include "model/io/load.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

namespace atlas::test {

namespace {

const QString bundledPath = QStringLiteral(":/atlas/dossiers/coalition-of-the-willing.json");

QByteArray quoted(const QByteArray& word)
{
    return '"' + word + '"';
}

}

const Boundaries& world()
{
    static const auto loaded = Boundaries::load(QStringLiteral("un"), 50);
    REQUIRE(loaded);
    return **loaded;
}

const History& bundled()
{
    static const History history = [] {
        const auto loaded = loadDossier(bundledPath);
        REQUIRE(loaded);
        return History(loaded->dossier, loaded->dossier->defaultLens);
    }();
    return history;
}

History bundledWithSwapped(const QByteArray& one, const QByteArray& other)
{
    QFile file(bundledPath);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    bytes.replace(quoted(one), "\"swapped\"");
    bytes.replace(quoted(other), quoted(one));
    bytes.replace("\"swapped\"", quoted(other));
    const auto loaded = readDossier(bytes, bundledPath);
    REQUIRE(loaded);
    return History(loaded->dossier, loaded->dossier->defaultLens);
}

Moment momentOn(QStringView day)
{
    return bundled().momentOn(Day::fromIso(day).value());
}

void keepForInspection(const QImage& image, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("ATLAS_KEEP_IMAGES"); !folder.isEmpty())
        image.save(folder + u'/' + name);
}

}
