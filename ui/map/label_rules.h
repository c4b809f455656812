#pragma once

#include <QFont>

#include <limits>
#include <vector>

namespace atlas {

/// What a name beside its country may stand on, and its leader line cross.
enum class OpenGround { Water, PlainLand };

/// The type of a map's labels, in picture units, and how far they go to find room.
struct LabelRules {
    QFont country;
    QFont smallCountry; ///< for those whose name would not fit otherwise
    QFont largeCountry;
    QFont vastCountry;
    QFont context; ///< for countries that the dossier does not speak of
    QFont place;
    QFont capital;
    QFont number;
    double leader = 0.9; ///< width of a leader line
    double halo = 2; ///< on each side of the letters
    // A page, which nobody can enlarge, goes further to name all.
    OpenGround beside = OpenGround::Water;
    bool overOthers = false; ///< whether a name may spread over states beside its own
    int attempts = 1; ///< to name all, each time those first that found no room before
    double smallFit = 1.3; ///< how many times as wide as the land beneath a name in small type may be
    double overhang = 1.3; ///< and as all of its country, where nothing else is left
    /// By how much a name beside its country may stand nearer to another state of the dossier, while there is
    /// room elsewhere.
    double stray = std::numeric_limits<double>::infinity();
    bool yieldsForBetter = false; ///< whether names make way for one that has room, but better room there

    static LabelRules forWindow(double fontScale = 1);
    static LabelRules forPage();

    /// The sizes to try for a country, the largest first; `side` as sideOf().
    std::vector<QFont> countrySizes(double side) const;
};

}
