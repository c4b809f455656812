#include "model/evidence/evidence.h"
#include "model/io/load.h"
#include "tests/support/data.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

QStringList told(const Dossier& dossier, const Lens& lens)
{
    QStringList parts;
    for (const auto* part : shownParts(*dossier.event(EventId(u"opening"_s)), dossier, lens))
        parts.append(part->value.actor.text() + u' ' + QString::number(int(part->value.mode)));
    return parts;
}

QString said(const char* actor, Mode mode)
{
    return QLatin1StringView(actor) + u' ' + QString::number(int(mode));
}

}

// Catches one actor drawn or listed as there and as away at once, and an announcement that outlives the meeting.
TEST_CASE("Each participant's part is told once: by what came to pass, then by the best source")
{
    const auto loaded = loadDossier(test::dataPath(u"dossiers/good/conflicts.json"_s));
    REQUIRE(loaded);
    const Dossier& dossier = *loaded->dossier;
    const QStringList all = told(dossier, Lens::all());
    REQUIRE(all.size() == 15);
    CHECK(all.first(3)
          == QStringList{said("ISL", Mode::InPerson), said("NOR", Mode::InPerson), said("MLT", Mode::InPerson)});
    CHECK(told(dossier, Lens::of({SourceId(u"agency"_s)}))
          == QStringList{said("NOR", Mode::Remote), said("MLT", Mode::Remote)});
    CHECK(told(dossier, Lens::of({SourceId(u"agency"_s), SourceId(u"gazette"_s)})).contains(said("ISL", Mode::Announced)));
}
