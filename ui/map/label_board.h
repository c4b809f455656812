#pragma once

#include "ui/map/map_plane.h"
#include "ui/map/map_style.h"

#include <QLineF>
#include <QRectF>

#include <vector>

namespace atlas {

/// The room that labels share: what is taken stays taken, so that no two ever overlap.
class LabelBoard
{
public:
    LabelBoard(const Boundaries& boundaries, const MapStyle& style, const MapPlane& plane,
               const QRectF& rect);

    const QRectF& rect() const { return room; }
    const MapPlane& plane() const { return projection; }
    const Boundaries& boundaries() const { return land; }
    const MapStyle& style() const { return look; }

    bool isFree(const QRectF& box) const;
    bool isFree(const QLineF& line) const;
    void take(const QRectF& box) { taken.push_back(box); }

    /// What a text would stand on: how many different surfaces, and whether all of it is water.
    struct Ground {
        int surfaces = 0;
        bool water = true;
        const CountryStyle* middle = nullptr; ///< under its middle; null: water
    };
    Ground groundUnder(const QRectF& box) const;
    bool isWater(const QRectF& box) const;
    /// Whether a line passes over any land but one country's.
    bool crossesOthers(const QLineF& line, const ActorId& country) const;

private:
    const Country* countryAt(QPointF point) const;

    const Boundaries& land;
    const MapStyle& look;
    const MapPlane& projection;
    QRectF room;
    std::vector<QRectF> taken;
};

}
