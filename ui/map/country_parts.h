#pragma once

#include "ui/map/map_detail.h"
#include "ui/map/map_style.h"

#include <QRectF>
#include <QSGGeometry>
#include <QSGMaterial>

#include <memory>
#include <vector>

namespace atlas {

/// One thing of the map that is drawn in one go and looks the same all over: geometry that never changes, and
/// a material that follows the moment.
struct CountryPart {
    enum class Kind { Coast, Fill, Line };
    Kind kind = Kind::Fill;
    ActorId left;  ///< of a fill, its country; empty: states that the dossier does not know
    ActorId right; ///< of a line, its other side; empty: the same, or the sea
    bool disputed = false;
    QRectF box; ///< in the scene; what is out of sight is not drawn
    std::unique_ptr<QSGGeometry> geometry;
    std::unique_ptr<QSGMaterial> material;

    /// Brings the material up to date; whether it changed.
    bool restyle(const MapStyle& style);
    /// Later parts lie over earlier ones.
    int order(const MapStyle& style) const;
};

/// The world in parts: the dossier's own states and their borders one by one, for each may change by itself;
/// all the others together, for no moment of this dossier ever changes them; and each of these in tiles.
std::vector<CountryPart> countryParts(const Boundaries& boundaries, const Dossier& dossier,
                                      MapDetail detail);

/// A country's surface and its outline, to be drawn over the map.
std::vector<CountryPart> fillOf(const Boundaries& boundaries, const ActorId& country, MapDetail detail);
std::vector<CountryPart> outlineOf(const Boundaries& boundaries, const ActorId& country, MapDetail detail);

/// A line's or a surface's look; whether it changed.
bool setLook(QSGMaterial& line, const Stroke& stroke);
bool setLook(QSGMaterial& surface, const Fill& fill);

}
