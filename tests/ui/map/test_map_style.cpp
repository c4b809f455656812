#include "tests/support/golden.h"
#include "tests/support/print.h"
#include "tests/ui/map/map_fixture.h"
#include "ui/map/map_style.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QJsonArray>
#include <QJsonObject>
#include <QMetaEnum>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

QString patternName(Pattern pattern)
{
    switch (pattern) {
    case Pattern::Solid: return u"solid"_s;
    case Pattern::Dots: return u"dots"_s;
    case Pattern::Horizontal: return u"horizontal"_s;
    case Pattern::Diagonal: return u"diagonal"_s;
    case Pattern::Hatch: return u"hatch"_s;
    }
    return {};
}

QJsonObject toJson(const CountryStyle& style)
{
    return {{u"fill"_s, style.fill.colour.name()}, {u"pattern"_s, patternName(style.fill.pattern)},
            {u"edge"_s, style.edge.colour.name()}, {u"edgeWidth"_s, style.edge.width},
            {u"label"_s, style.label.name()}, {u"rank"_s, style.rank}};
}

/// Every country whose look is not plain land.
QJsonObject styledCountries(const MapStyle& style)
{
    QJsonObject countries;
    for (const Country& country : world().countries())
        if (!style.of(country.id).isLand()) countries[country.id.text()] = toJson(style.of(country.id));
    return countries;
}

MapStyle styleOn(QStringView day, Look look = Look::Light, const IsHidden& hidden = {})
{
    return MapStyle(bundled().dossier(), momentOn(day), look, hidden);
}

}

TEST_CASE("Countries look as their status on the day asks")
{
    const QString day = GENERATE(u"2025-02-28"_s, u"2025-03-15"_s, u"2026-01-06"_s);
    QJsonObject looks;
    for (const auto& [name, look] : {std::pair(u"light"_s, Look::Light), std::pair(u"dark"_s, Look::Dark),
                                     std::pair(u"print"_s, Look::Print)})
        looks[name] = styledCountries(styleOn(day, look));
    compareWithGolden(u"map/style-%1.json"_s.arg(day), looks);
}

TEST_CASE("A status that the key has switched off is land with its own edge")
{
    const auto member = [](const StatusId& status, bool) { return status.text() == u"member"; };
    const MapStyle style = styleOn(u"2026-01-06", Look::Light, member);
    const CountryStyle& france = style.of(ActorId(u"FRA"_s));
    CHECK(france.fill == style.land().fill);
    CHECK(france.edge.width == 0.8);
    CHECK(france.edge.colour != style.land().edge.colour);
    CHECK(style.of(ActorId(u"UKR"_s)).fill.pattern == Pattern::Dots);
}

TEST_CASE("Between two neighbours the edge of the higher status is drawn, whichever side it is on")
{
    const MapStyle style = styleOn(u"2026-01-06");
    const CountryStyle& member = style.of(ActorId(u"FIN"_s));
    const CountryStyle& adversary = style.of(ActorId(u"RUS"_s));
    CHECK(style.lineBetween(member, adversary) == member.edge);
    CHECK(style.lineBetween(adversary, member) == member.edge);
    CHECK(style.lineBetween(adversary, style.land()) == adversary.edge);
    CHECK(style.lineBetween(style.land(), style.land()) == style.land().edge);
    CHECK_FALSE(style.lineBetween(style.land(), style.land(), true).dashes.empty());
}
