#include "model/dossier/dossier.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

Dossier threeSources()
{
    Dossier dossier;
    for (const auto& [id, tier] :
         {std::pair(u"palace"_s, Tier::Official), std::pair(u"agency"_s, Tier::Agency),
          std::pair(u"paper"_s, Tier::Press)}) {
        Source source;
        source.id = SourceId(id);
        source.tier = tier;
        dossier.sources.append(source);
    }
    dossier.index();
    return dossier;
}

QString believed(const Lens& lens, const Dossier& dossier)
{
    QStringList ids;
    for (const Source& source : dossier.sources)
        if (lens.believes(source.id, dossier)) ids.append(source.id.text());
    return ids.join(u' ');
}

}

TEST_CASE("a lens believes all sources, the official ones, or those that it names")
{
    const Dossier dossier = threeSources();
    CHECK(believed(Lens::all(), dossier) == u"palace agency paper"_s);
    CHECK(believed(Lens::official(), dossier) == u"palace"_s);
    CHECK(believed(*Lens::parse(u"paper, palace", dossier), dossier) == u"palace paper"_s);
    CHECK(believed(Lens(), dossier) == u"palace agency paper"_s);
}

TEST_CASE("what has no source is believed by the lens of all sources alone")
{
    const Dossier dossier = threeSources();
    const Citation unsourced;
    CHECK(Lens::all().believes(unsourced, dossier));
    CHECK_FALSE(Lens::official().believes(unsourced, dossier));
    CHECK_FALSE(Lens::of({SourceId(u"paper"_s)}).believes(unsourced, dossier));
}

TEST_CASE("a lens is written as it is read, each source once")
{
    const Dossier dossier = threeSources();
    CHECK(Lens::parse(u"all", dossier)->toString() == u"all"_s);
    CHECK(Lens::parse(u"official", dossier)->toString() == u"official"_s);
    CHECK(Lens::parse(u"paper,palace,paper", dossier)->toString() == u"paper,palace"_s);
}

TEST_CASE("the first source that a lens names and the dossier lacks is told")
{
    const Dossier dossier = threeSources();
    QString unknown;
    CHECK_FALSE(Lens::parse(u"paper,palce,post", dossier, &unknown));
    CHECK(unknown == u"palce"_s);
    CHECK_FALSE(Lens::parse(u"", dossier, &unknown));
}
