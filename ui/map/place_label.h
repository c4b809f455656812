#pragma once

#include "ui/map/label_board.h"

namespace atlas {

/// The name of a place, to stand beside its mark.
struct PlaceName {
    QString text;
    LonLat position;
    double radius = 0; ///< of the mark, in picture units
    QFont font;
};

/// Room for a place's name beside its mark: where it had room `before`, else where it covers the fewest
/// different surfaces; it is taken from the board.
std::optional<PlacedLabel> placeNameBeside(const PlaceName& name, LabelBoard& board, double halo,
                                           std::span<const PlacedLabel> before = {});

}
