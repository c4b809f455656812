#pragma once

#include "ui/map/country_label.h"

#include <span>

namespace atlas {

/// Finds room for names: inside their country where they fit, else on open ground nearby with a leader line;
/// one that has no room is left out. Those of a map shown `before` stay where they were, if they can. What is
/// placed is taken from the board.
std::vector<PlacedLabel> placeCountryNames(std::vector<CountryName> names, LabelBoard& board,
                                           const LabelRules& rules, std::span<const PlacedLabel> before = {});

/// A spot on a country's land, near its label point, where a mark of a radius covers no name; it is taken
/// from the board. Nothing where the country is out of sight or has no room left.
std::optional<LonLat> freeSpot(const ActorId& country, double radius, LabelBoard& board);

}
