#include "model/io/derived_look.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

constexpr Rgb white{0xFFFFFF};
constexpr Rgb black{0x000000};
// The land of each surface, and the darkest and lightest text that is set on fills.
constexpr Rgb lightLand{0xF8F6F1};
constexpr Rgb darkLand{0x27313A};
constexpr Rgb darkLabel{0x14202B};

// What WCAG 2.2 asks of text, and of marks beside their ground.
constexpr double legible = 4.5;
constexpr double visible = 3;

double channel(Rgb colour, int shift)
{
    return double((colour.value >> shift) & 0xFF) / 255.0;
}

/// A step from one colour towards another in sRGB; 0 is the first, 1 the second.
Rgb mixed(Rgb from, Rgb to, double share)
{
    quint32 value = 0;
    for (const int shift : {16, 8, 0}) {
        const double part = std::lerp(channel(from, shift), channel(to, shift), share);
        value |= quint32(std::lround(part * 255)) << shift;
    }
    return {value};
}

/// The colour, moved towards another only as far as it needs to stand out from its ground.
Rgb standingOut(Rgb colour, Rgb towards, Rgb ground, double ratio)
{
    for (double share = 0; share < 1; share += 0.05)
        if (const Rgb step = mixed(colour, towards, share); contrast(step, ground) >= ratio) return step;
    return towards;
}

/// A solid fill with text on it. Moving it away from the land makes both the fill and its text clearer.
StatusLook solidLook(Rgb ink, Rgb away)
{
    const Rgb label = contrast(white, ink) >= contrast(darkLabel, ink) ? white : darkLabel;
    if (contrast(label, ink) >= legible) return {ink, ink, label};
    const Rgb opposite = away == black ? white : darkLabel;
    return {standingOut(ink, away, opposite, legible), ink, opposite};
}

/// Patterns other than a solid fill are drawn in the ink on a pale tint of it.
StatusLook look(Rgb colour, Pattern pattern, Rgb land, Rgb away)
{
    const Rgb ink = standingOut(colour, away, land, visible);
    if (pattern == Pattern::Solid) return solidLook(ink, away);
    const Rgb fill = mixed(land, ink, 0.15);
    return {fill, standingOut(ink, away, fill, visible), standingOut(ink, away, fill, legible)};
}

}

double luminance(Rgb colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(channel(colour, 16)) + 0.7152 * linear(channel(colour, 8)) +
           0.0722 * linear(channel(colour, 0));
}

double contrast(Rgb one, Rgb other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

DerivedLooks looksFrom(Rgb colour, Pattern pattern)
{
    return {look(colour, pattern, lightLand, black), look(colour, pattern, darkLand, white),
            look(colour, pattern, white, black)};
}

}
