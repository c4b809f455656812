#include "ui/map/country_looks.h"

#include <algorithm>

namespace atlas {

CountryLooks::CountryLooks(const LandLevel& level, const Boundaries& boundaries)
    : land(&level), firstFree(int(std::max(level.units().size(), level.borders.size())))
{
    for (const QString& unit : level.units()) {
        const int country = boundaries.countryOf(unit);
        owners.push_back(country < 0 ? ActorId() : boundaries.countries()[size_t(country)].id);
    }
    for (const UnitBorder& border : level.borders) {
        const QString& left = level.units()[size_t(border.left)];
        kinds.push_back(border.isCoast() ? LineKind::Coast
                                         : boundaries.lineKind(left, level.units()[size_t(border.right)]));
        dashed.push_back(kinds.back() == LineKind::Disputed);
    }
}

const CountryStyle& CountryLooks::styleOf(int unit, const MapStyle& style) const
{
    return unit < 0 ? style.land() : style.of(owners[size_t(unit)]);
}

LookTable CountryLooks::table(const MapStyle& style, const std::vector<CountryAccent>& accents) const
{
    int columns = firstAccentColumn();
    for (const CountryAccent& accent : accents) columns += 1 + int(accent.strokes.size());
    LookTable looks(columns);

    for (int unit = 0; unit < int(owners.size()); ++unit) looks.setFill(unit, styleOf(unit, style).fill);
    for (size_t i = 0; i < kinds.size(); ++i) {
        if (kinds[i] == LineKind::Internal) continue;
        const UnitBorder& border = land->borders[i];
        const Stroke stroke =
            style.lineBetween(styleOf(border.left, style), styleOf(border.right, style), dashed[i]);
        looks.setLine(int(i), stroke, border.isCoast());
    }
    looks.setLine(coastColumn(), style.coast());
    int column = firstAccentColumn();
    for (const CountryAccent& accent : accents) {
        looks.setFill(column++, accent.veil);
        for (const Stroke& stroke : accent.strokes) looks.setLine(column++, stroke);
    }
    return looks;
}

std::vector<bool> CountryLooks::patternedUnits(const MapStyle& style) const
{
    std::vector<bool> patterned;
    for (int unit = 0; unit < int(owners.size()); ++unit)
        patterned.push_back(styleOf(unit, style).fill.pattern != Pattern::Solid);
    return patterned;
}

std::vector<bool> CountryLooks::unitsOf(const ActorId& country) const
{
    std::vector<bool> own;
    for (const ActorId& owner : owners) own.push_back(owner == country);
    return own;
}

std::vector<bool> CountryLooks::bordersAround(const ActorId& country) const
{
    const auto isOwn = [&](int unit) { return unit >= 0 && owners[size_t(unit)] == country; };
    std::vector<bool> around;
    for (const UnitBorder& border : land->borders)
        around.push_back(isOwn(border.left) != isOwn(border.right));
    return around;
}

}
