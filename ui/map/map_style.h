#pragma once

#include "model/geo/boundaries.h"
#include "model/history/moment.h"
#include "ui/theme/palette.h"

#include <QHash>

#include <functional>

namespace atlas {

/// Whether the key has switched off a status, certain or possible.
using IsHidden = std::function<bool(const StatusId& status, bool possible)>;

/// How a country looks on a map.
struct CountryStyle {
    Fill fill;
    Stroke edge;
    QColor label; ///< text on the fill; its halo is the fill's colour
    int rank = 0; ///< of two neighbours, the higher's edge is drawn; 0: land without a status

    bool isLand() const { return rank == 0; }
    friend bool operator==(const CountryStyle&, const CountryStyle&) = default;
};

/// How every country and every line between two looks at a moment.
class MapStyle
{
public:
    MapStyle(const Dossier& dossier, const Moment& moment, Look look, const IsHidden& isHidden = {});
    /// Plain land, but for those countries.
    MapStyle(Look look, QHash<ActorId, CountryStyle> countries);

    const CountryStyle& of(const ActorId& country) const;
    /// A border or a coast on top of the fills: the edge of the higher-ranked side.
    Stroke lineBetween(const CountryStyle& one, const CountryStyle& other, bool disputed = false) const;
    Stroke lineOf(const Boundaries& boundaries, const BoundaryLine& line) const;
    /// The sea's edge, under the fills: half of it shows.
    const Stroke& coast() const { return shore; }
    const CountryStyle& land() const { return plain; }
    const Palette& palette() const { return colours; }

private:
    const Palette& colours;
    CountryStyle plain;
    Stroke shore;
    QHash<ActorId, CountryStyle> styles;
};

}
