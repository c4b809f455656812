#include "ui/map/map_detail.h"

#include "model/geo/land_level.h"
#include "ui/map/country_geometry.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double invisible = 0.5; // of a pixel: about half the width of the thinnest line
// A world wider than 2^finest pixels shows every point of boundaries at 1:50 million.
constexpr int finest = 15;
constexpr int coarsest = 8;

}

MapDetail MapDetail::forWorldOf(double pixels)
{
    return MapDetail(std::clamp(int(std::ceil(std::log2(pixels))), coarsest, finest));
}

int MapDetail::octave() const
{
    return LandLevel::octaveFor(std::exp2(scale));
}

double MapDetail::tolerance() const
{
    return scale == finest ? 0 : invisible * sceneWorldSize / std::exp2(scale);
}

}
