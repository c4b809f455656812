#pragma once

#include "model/geo/boundaries.h"
#include "model/geo/land_level.h"
#include "ui/map/map_style.h"
#include "ui/scene/look_table.h"

namespace atlas {

/// A country that stands out from the map.
struct CountryAccent {
    ActorId country;
    Fill veil; ///< over its surface; no colour: none
    std::vector<Stroke> strokes; ///< around it, the widest first
    friend bool operator==(const CountryAccent&, const CountryAccent&) = default;
};

/// Which look each unit and each border of a level has: units belong to countries as a boundary position
/// says, and countries look as the moment does.
class CountryLooks
{
public:
    /// The level outlives it.
    CountryLooks(const LandLevel& level, const Boundaries& boundaries);

    /// Columns: of units and of borders by their indices, then the coast's, then the accents', each veil
    /// before its strokes.
    LookTable table(const MapStyle& style, const std::vector<CountryAccent>& accents) const;
    int coastColumn() const { return firstFree; }
    int firstAccentColumn() const { return firstFree + 1; }

    /// By unit: whether its surface has a pattern.
    std::vector<bool> patternedUnits(const MapStyle& style) const;
    /// By border: whether it is dashed, whatever the moment.
    const std::vector<bool>& dashedBorders() const { return dashed; }
    /// By unit and by border: whether it is a country's, or around it.
    std::vector<bool> unitsOf(const ActorId& country) const;
    std::vector<bool> bordersAround(const ActorId& country) const;

private:
    const CountryStyle& styleOf(int unit, const MapStyle& style) const;

    const LandLevel* land;
    std::vector<ActorId> owners; ///< by unit
    std::vector<LineKind> kinds; ///< by border
    std::vector<bool> dashed;
    int firstFree;
};

}
