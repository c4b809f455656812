#include "tests/model/dossier/bundled.h"

#include "model/io/load.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

namespace atlas::test {

std::shared_ptr<const Dossier> bundledDossier()
{
    const auto loaded = loadDossier(QStringLiteral(":/atlas/dossiers/coalition-of-the-willing.json"));
    if (!loaded)
        for (const Problem& problem : loaded.error().list) UNSCOPED_INFO(problem.toLine().toStdString());
    REQUIRE(loaded);
    for (const Problem& problem : loaded->warnings.list) UNSCOPED_INFO(problem.toLine().toStdString());
    REQUIRE(loaded->warnings.list.isEmpty());
    return loaded->dossier;
}

}
