#pragma once

#include "ui/map/label_board.h"
#include "ui/map/placed_label.h"

namespace atlas {

/// A country to be named.
struct CountryName {
    ActorId country;
    QString text;
    int importance = 0; ///< the higher goes first; among equals, the larger on the map
    bool quiet = false; ///< in small type, and only where it fits easily
    bool sole = false;  ///< the only state of its status, which its name explains: it goes further for room
};

/// A country to be named, as it lies on a board.
struct NamedLand {
    CountryName name;
    const CountryStyle* style = nullptr;
    const Outline* land = nullptr;
    QPointF preferred; ///< where its name should stand, if it can
    double side = 0;   ///< as sideOf
    double inSight = 1; ///< how much of the country is on the board (0–1)

    /// Whether enough is in sight for a name that reaches beyond the land.
    bool mayReachOut() const;
};

/// The root of a country's area in picture units: about as wide as it looks, the same wherever a map is
/// panned to.
double sideOf(const Country& country, const MapPlane& plane);

/// Nothing where the country is out of sight. The result looks at the board.
std::optional<NamedLand> namedLand(CountryName name, LabelBoard& board);

/// Somewhere that a name can stand, on the board.
struct Room {
    PlacedLabel label;
    QRectF box; ///< the label's, and its leader, in the picture
    std::optional<QLineF> leader;
    double cost = 0; ///< the more, the worse it looks
    bool isKept = false; ///< from a map shown before

    /// Whether neither a board's taken room nor another name is in the way.
    bool isFree(const LabelBoard& board) const;
    bool isClearOf(const Room& other) const;
};

/// A label's own room; nothing where its anchor has no image.
std::optional<Room> roomOf(PlacedLabel label, const LabelBoard& board);

/// The room that the name had before, where it can stay: after a pan or a little zoom.
std::optional<Room> keptRoom(const NamedLand& named, const PlacedLabel& before, const LabelBoard& board,
                             const LabelRules& rules);

/// Points of the land that a line may end at, well apart, those near the preferred one first.
std::vector<QPointF> footholds(const NamedLand& named, const QRectF& visible, double apart);

/// Whether a name without a leader stands on its country: on its own land where that is as wide as the name,
/// else around its middle, and not on another state of the dossier.
bool isOnOwnLand(const NamedLand& named, const Room& room, const LabelBoard& board);

/// How letters look on a country's own land, and beside it.
LetterColours lettersOn(const NamedLand& named, const Palette& palette, double halo);
LetterColours lettersOn(OpenGround ground, const Palette& palette, double halo);

/// Whether a name beside its country stands on open ground, and its leader crosses nothing else.
bool isOnOpenGround(const QRectF& box, const QLineF& leader, double capHeight, const ActorId& country,
                    const LabelBoard& board, OpenGround ground);

}
