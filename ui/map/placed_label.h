#pragma once

#include "model/dossier/event.h"
#include "ui/map/label_rules.h"
#include "ui/picture/picture.h"
#include "ui/theme/palette.h"

#include <QLineF>

#include <optional>

namespace atlas {

/// A name where it stands. It moves with a point of the world: everything else is around that point's image,
/// in picture units.
struct PlacedLabel {
    ActorId country; ///< empty: of a place
    LonLat anchor;
    QPointF centre; ///< of the letters
    TextShape text;
    QRectF box; ///< of the text with its halo: no two of a map's overlap
    std::optional<QLineF> leader; ///< from the text to the land it names
    OpenGround ground = OpenGround::Water; ///< beneath one that has a leader
    double worldSize = 0; ///< of the map that room was found on (MapPlane::period)
};

/// A name around the origin and the room it takes: measured once, then tried in many places.
struct MeasuredName {
    TextShape text;
    QRectF box;

    /// Standing at a distance from an anchor.
    PlacedLabel at(QPointF centre, LonLat anchor) const;
};

/// How letters look: their colour, and what is beneath them.
struct LetterColours {
    QColor ink;
    QColor halo;
    double haloWidth = 0;
};

MeasuredName measuredName(const QString& name, const QFont& font, const LetterColours& colours);

/// The letters' own box: labels may come closer than their line heights.
QRectF letterBox(const TextShape& text);

/// A label's leader line and its end on the land, then its text, around its anchor.
std::vector<Shape> labelShapes(const PlacedLabel& label, const Palette& palette, double leaderWidth);

}
