#pragma once

namespace atlas {

/// How finely the window's map draws boundaries: as finely as the scales up to some power of two can show.
class MapDetail
{
public:
    /// For a world so many pixels of the screen wide.
    static MapDetail forWorldOf(double pixels);

    /// Of LandLevel.
    int octave() const;
    /// How far a point may be from where it is, in the scene's units (country_geometry.h); 0: nowhere else.
    double tolerance() const;
    friend auto operator<=>(const MapDetail&, const MapDetail&) = default;

private:
    explicit MapDetail(int octave) : scale(octave) {}

    int scale; ///< the world is at most 2^scale pixels wide
};

}
