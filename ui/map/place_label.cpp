#include "ui/map/place_label.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace atlas {

namespace {

struct Side {
    QPointF baseline;
    Anchor anchor;
    double cost;
};

std::array<Side, 4> sidesOf(const PlaceName& name)
{
    constexpr double apart = 4;
    const double capHeight = QFontMetricsF(name.font).capHeight();
    const double gap = name.radius + apart;
    return {{{{gap, capHeight / 2}, Anchor::Left, 0},
             {{-gap, capHeight / 2}, Anchor::Right, 1},
             {{0, gap + capHeight}, Anchor::Centre, 2},
             {{0, -gap}, Anchor::Centre, 2.5}}};
}

/// The label of the same place in a map shown before.
const PlacedLabel* sameIn(std::span<const PlacedLabel> labels, const PlaceName& name)
{
    const auto found = std::ranges::find_if(labels, [&](const PlacedLabel& label) {
        return label.anchor == name.position && label.text.text == name.text;
    });
    return found == labels.end() ? nullptr : &*found;
}

}

std::optional<PlacedLabel> placeNameBeside(const PlaceName& name, LabelBoard& board, double halo,
                                           std::span<const PlacedLabel> before)
{
    constexpr double surfaceCost = 1.2; // each further surface is a little worse than the next side
    constexpr double foreignCost = 6; // all of it on another state's land is worse than any side

    const std::optional<QPointF> mark = board.plane().toPicture(name.position);
    if (!mark) return std::nullopt;
    const Palette& palette = board.style().palette();
    const PlacedLabel* known = sameIn(before, name);
    const ActorId country = board.countryOf(*mark);
    std::optional<PlacedLabel> best;
    double least = 0;
    for (const Side& side : sidesOf(name)) {
        TextShape text{name.text, side.baseline, side.anchor, name.font, palette.ink, palette.water, halo};
        const QRectF box = letterBox(text);
        const QRectF onMap = box.translated(*mark);
        if (!board.isFree(onMap)) continue;
        const bool stays = known && known->text.anchor == side.anchor;
        const LabelBoard::Ground ground = board.groundUnder(onMap);
        const double foreign = board.coverOf(onMap, country).others * foreignCost;
        const double cost = stays && foreign < 1 ? -1 : side.cost + ground.surfaces * surfaceCost + foreign;
        if (best && cost >= least) continue;
        least = cost;
        if (ground.middle) {
            text.colour = ground.middle->label;
            text.halo = ground.middle->fill.colour;
        }
        best.emplace();
        best->anchor = name.position;
        best->centre = box.center();
        best->text = std::move(text);
        best->box = box;
    }
    if (best) board.take(best->box.translated(*mark));
    return best;
}

}
