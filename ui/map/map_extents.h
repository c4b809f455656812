#pragma once

#include "model/geo/boundaries.h"

#include <array>

namespace atlas::extents {

/// The part of the window's home view that no panel may cover: every European member, and Ukraine.
inline constexpr LonLatBox europe{-24.1, 35.3, 66.8, 70.9};
/// The window's inset, so that Canada and the United States are never off-screen.
inline constexpr LonLatBox northAmerica{-169.2, 27.7, -51.2, 73.5};

/// Where Canada and the United States live: a view that shows this needs no inset.
inline constexpr LonLatBox northAmericaCore{-123.4, 30, -66, 56};
/// All inhabited land in one piece: the world parts in the Bering Strait.
inline constexpr LonLatBox world{-169, -56, 191, 83.5};

/// States whose main land is the wrong thing to fit: it is mostly empty, and would make a map of the Arctic.
struct CuratedExtent {
    QStringView state;
    LonLatBox alone; ///< fitted for itself
    LonLatBox among; ///< fitted with others: where its people live
};
inline constexpr std::array curated{
    CuratedExtent{u"CAN", {-141, 41.7, -52.6, 74}, {-128.5, 43, -52.6, 56}},
    CuratedExtent{u"RUS", {27.3, 41.2, 190.4, 77.8}, {27.3, 41.2, 60, 69.5}},
};

/// The page's map is centred here, and shows the land within this outline at least: from Portugal around
/// Ireland, Scotland and the North Cape to Luhansk, Crimea, Sicily and Tarifa.
inline constexpr LonLat europeCentre{15, 53};
inline constexpr std::array europeOnPage{
    LonLat{-9.6, 38.6}, LonLat{-10.5, 52}, LonLat{-7.6, 58.3}, LonLat{4.5, 61.5}, LonLat{12, 68.3},
    LonLat{25.8, 71.3}, LonLat{31.2, 70.2}, LonLat{40.2, 49},  LonLat{36.6, 45},  LonLat{33.5, 44.3},
    LonLat{15.2, 36.5}, LonLat{-5.6, 35.8}};
/// A state of which some lies here needs no inset.
inline constexpr LonLatBox aroundEurope{-25, 34, 46, 72};
/// The page's inset for states in this box: from Alaska's border to Newfoundland, from Lake Huron to Baffin
/// Island.
inline constexpr LonLatBox northAmericaAndArctic{-170, 24, -50, 84};
inline constexpr LonLat northAmericaCentre{-97, 56};
inline constexpr std::array northAmericaOnPage{LonLat{-143, 62}, LonLat{-52, 47}, LonLat{-95, 35},
                                               LonLat{-85, 74}};

}
