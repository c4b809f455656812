#include "tests/ui/map/map_fixture.h"

#include "model/io/load.h"

#include <catch2/catch_test_macros.hpp>

namespace atlas::test {

const Boundaries& world()
{
    static const auto loaded = Boundaries::load(QStringLiteral("un"), 50);
    REQUIRE(loaded);
    return **loaded;
}

const History& bundled()
{
    static const History history = [] {
        const auto loaded = loadDossier(QStringLiteral(":/atlas/dossiers/coalition-of-the-willing.json"));
        REQUIRE(loaded);
        return History(loaded->dossier, loaded->dossier->defaultLens);
    }();
    return history;
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
