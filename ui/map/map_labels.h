#pragma once

#include "ui/map/label_board.h"
#include "ui/picture/picture.h"

#include <QFont>

namespace atlas {

/// The type of a map's labels, in picture units.
struct LabelFonts {
    QFont country;
    QFont smallCountry; ///< for those whose name would not fit otherwise
    QFont place;
    double leader = 0.9; ///< width of a leader line
    double halo = 2; ///< on each side of the letters

    static LabelFonts forWindow(double fontScale = 1);
    static LabelFonts forPage();
};

/// A country to be named.
struct CountryName {
    ActorId country;
    QString text;
    int importance = 0; ///< the higher goes first; among equals, the larger on the map
};

/// A name where it stands.
struct PlacedLabel {
    ActorId country; ///< empty: of a place
    TextShape text;
    QRectF box; ///< of the text with its halo: no two of a map's overlap
    std::optional<QLineF> leader; ///< from the text to the land it names
    LonLat anchor; ///< what the label moves with when the map does
};

/// Finds room for names: inside their country where they fit, else on water nearby with a leader line; one
/// that has no room is left out. What is placed is taken from the board.
std::vector<PlacedLabel> placeCountryNames(std::vector<CountryName> names, LabelBoard& board,
                                           const LabelFonts& fonts);

/// Room for a place's name beside its mark (of a radius): where it covers the fewest different surfaces.
std::optional<PlacedLabel> placeNameBeside(const QString& name, LonLat position, double radius, bool strong,
                                           LabelBoard& board, const LabelFonts& fonts);

/// A spot on a country's land, near its label point, where a mark of a radius covers no name; it is taken
/// from the board. Nothing where the country is out of sight or has no room left.
std::optional<LonLat> freeSpot(const ActorId& country, double radius, LabelBoard& board);

/// A label's leader line and its end on the land, moved by some picture units; nothing where it has none.
std::vector<Shape> leaderShapes(const PlacedLabel& label, QPointF shift, const Palette& palette,
                                double width);
TextShape textShape(const PlacedLabel& label, QPointF shift);

}
