#pragma once

#include "ui/picture/picture.h"

#include <vector>

namespace atlas::test {

/// Whose eyes, or which printer.
enum class Sight { Normal, Protanopia, Deuteranopia, Tritanopia, Greyscale };

/// What an eye has to tell a surface by.
struct SeenFill {
    double lightness = 0, greenRed = 0, blueYellow = 0; ///< the mean colour in CIE L*a*b* (D65)
    /// How much lightness changes, on average, over some short ways to the right, downwards and aslant: what
    /// a pattern looks like, whatever its colours. In L*.
    std::vector<double> texture;
};

/// A fill drawn on a device of so many pixels a picture unit, and looked at. Colour vision deficiencies as
/// Machado, Oliveira and Fernandes simulate them (2009), at full severity.
SeenFill seen(const Fill& fill, double pixelRatio, Sight sight);

/// The larger of two differences, each in L*: of the colours, and of the textures.
double difference(const SeenFill& one, const SeenFill& other);
/// Of the textures alone.
double textureDifference(const SeenFill& one, const SeenFill& other);

}
