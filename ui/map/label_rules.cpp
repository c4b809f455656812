#include "ui/map/label_rules.h"

#include "ui/theme/fonts.h"

namespace atlas {

LabelRules LabelRules::forWindow(double fontScale)
{
    const auto demiBold = [&](double size) { return atlasFont(size * fontScale, QFont::DemiBold); };
    return {.country = demiBold(12),
            .smallCountry = demiBold(10.5),
            .largeCountry = demiBold(14),
            .vastCountry = demiBold(17),
            .context = atlasFont(10.5 * fontScale, QFont::Normal),
            .place = atlasFont(11 * fontScale, QFont::Normal, Face::Text, true),
            .capital = atlasFont(10.5 * fontScale, QFont::Normal),
            .number = demiBold(9.5),
            .leader = 0.9,
            .halo = 2,
            .beside = OpenGround::Water,
            .overOthers = false,
            .attempts = 1,
            .smallFit = 1.45,
            .overhang = 1.6};
}

LabelRules LabelRules::forPage()
{
    const QFont country = atlasFont(8.8, QFont::DemiBold);
    const QFont small = atlasFont(8, QFont::DemiBold);
    return {.country = country,
            .smallCountry = small,
            .largeCountry = country,
            .vastCountry = country,
            .context = atlasFont(8, QFont::Normal),
            .place = atlasFont(8, QFont::Normal, Face::Text, true),
            .capital = atlasFont(8, QFont::Normal),
            .number = small,
            .leader = 0.5,
            .halo = 1.3,
            .beside = OpenGround::PlainLand,
            .overOthers = true,
            .attempts = 8,
            .smallFit = 2.4,
            .overhang = 2.1,
            .stray = 12,
            .yieldsForBetter = true};
}

std::vector<QFont> LabelRules::countrySizes(double side) const
{
    constexpr double large = 300;
    constexpr double vast = 620;
    std::vector<QFont> sizes;
    if (side >= vast) sizes.push_back(vastCountry);
    if (side >= large) sizes.push_back(largeCountry);
    sizes.push_back(country);
    return sizes;
}

}
