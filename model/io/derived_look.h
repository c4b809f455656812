#pragma once

#include "model/dossier/status.h"

namespace atlas {

/// How bright a colour is, 0 to 1: WCAG 2.2's relative luminance.
double luminance(Rgb colour);
/// WCAG 2.2's contrast ratio, 1 to 21.
double contrast(Rgb one, Rgb other);

/// A status's look made from one colour, for each surface: legible text on the fill (4.5:1) and marks that
/// stand out from the land around it (3:1).
struct DerivedLooks {
    StatusLook light;
    StatusLook dark;
    StatusLook print;
};
DerivedLooks looksFrom(Rgb colour, Pattern pattern);

}
