#pragma once

#include "ui/map/map_places.h"
#include "ui/map/map_style.h"

namespace atlas {

// Marks are drawn around the image of the point that they stand for, in picture units.

/// How far a place's mark reaches from its middle.
double placeRadius(const MapPlace& place, Look look);

/// Where each event of a place that is fanned out has a mark of its own; empty for other places.
std::vector<QPointF> fanOf(const MapPlace& place, Look look);
inline constexpr double fanRadius = 8; ///< of each of those marks

/// What stands beside a place's mark: its number, or how many events are there; nothing where its events are
/// fanned out or it is selected.
std::optional<TextShape> placeNumber(const MapPlace& place, const Palette& palette, const QFont& font);

/// A disc where held, a ring where announced, a dotted ring where only possible; a wide ring around the
/// selected one, whose events are fanned out in the font of numbers.
std::vector<Shape> placeShapes(const MapPlace& place, const Palette& palette, const QFont& font);

/// The same for a page: the numbers stand in the mark itself, those that follow one another as a range; of
/// many others, how many they are.
std::vector<Shape> numberedPlaceShapes(const MapPlace& place, const Palette& palette, const QFont& font);
inline constexpr double numberedPlaceRadius = 5; ///< half its height
double numberedPlaceWidth(const MapPlace& place, const QFont& font);

inline constexpr double smallStateRadius = 5.5;
/// For a state that is too small to be seen: a diamond in its status's fill.
std::vector<Shape> smallStateShapes(const CountryStyle& style, const Palette& palette, bool selected,
                                    double radius = smallStateRadius);

/// A small open square: no place of an event.
std::vector<Shape> capitalShapes(const Palette& palette);
inline constexpr double capitalRadius = 3;

}
