#pragma once

#include "ui/map/land_outline.h"
#include "ui/map/map_style.h"
#include "ui/map/placed_label.h"

#include <QLineF>
#include <QRectF>

#include <map>
#include <vector>

namespace atlas {

/// The scale (1:n million) whose land is fine enough to find room for names on, in a world so many picture
/// units wide: outlines of more points cost more and move no name.
int labelScaleFor(double worldSize);

/// The square that a circle fits into.
inline QRectF squareAround(QPointF centre, double radius)
{
    return {centre - QPointF(radius, radius), centre + QPointF(radius, radius)};
}

/// Whether any of a line lies in a box.
bool crossesBox(const QLineF& line, const QRectF& box);

/// What lies under a board, whatever the moment.
struct LabelGround {
    /// What lies under the middle of each small square of the room, by rows: an index in the land's countries(),
    /// found when it is first asked for.
    std::vector<qint16> squares;
    std::map<ActorId, Outline> outlines; ///< as far as they were asked for
};

/// The room that labels share: what is taken stays taken, so that no two ever overlap.
class LabelBoard
{
public:
    /// `countries` says what countries there are; `land`, which may be coarser, where they lie. `known` is what
    /// another board found there, of the same land, plane and rectangle.
    LabelBoard(const Boundaries& countries, const Boundaries& land, const MapStyle& style,
               const MapPlane& plane, const QRectF& rect, LabelGround known = {});

    const QRectF& rect() const { return room; }
    const MapPlane& plane() const { return projection; }
    const Boundaries& countries() const { return states; }
    const MapStyle& style() const { return look; }
    const LabelGround& ground() const { return found; }

    bool isFree(const QRectF& box) const;
    bool isFree(const QLineF& line) const;
    void take(const QRectF& box) { taken.push_back(box); }

    /// A country's land as far as it lies on the board; empty where none of it does.
    const Outline& outlineOf(const ActorId& country);

    /// What a text would stand on: how many different surfaces, and whether all of it is water.
    struct Ground {
        int surfaces = 0;
        bool water = true;
        const CountryStyle* middle = nullptr; ///< under its middle; null: water
    };
    Ground groundUnder(const QRectF& box) const;
    bool isOpen(const QRectF& box, OpenGround ground) const;
    /// Whether a line passes over any closed ground but one country's.
    bool crossesOthers(const QLineF& line, const ActorId& country, OpenGround ground) const;
    /// How far a box is from the nearest other state of the dossier; not more than `within`.
    double distanceToOthers(const QRectF& box, const ActorId& country, double within) const;
    bool isOn(const ActorId& country, QPointF point) const;
    /// The country at a point; empty at sea.
    ActorId countryOf(QPointF point) const;
    /// How much of a box (0–1) lies on a country, and on other states of the dossier.
    struct Cover {
        double own = 0;
        double others = 0;
    };
    Cover coverOf(const QRectF& box, const ActorId& country) const;

private:
    void drawSquares();
    const Country* countryAt(QPointF point) const;
    bool isOpen(const Country* under, OpenGround ground) const;

    const Boundaries& states;
    const Boundaries& land;
    const MapStyle& look;
    const MapPlane& projection;
    QRectF room;
    LonLatBox shown;
    std::vector<QRectF> taken;
    mutable LabelGround found;
    int columns = 0;
};

}
