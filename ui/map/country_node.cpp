#include "ui/map/country_node.h"

#include "ui/map/plane_view.h"

#include <QQuickWindow>

#include <algorithm>
#include <ranges>

namespace atlas {

namespace {

/// A hand that pans or zooms out finds half a view more on every side.
QSizeF nearby(const MapView& view)
{
    return view.size / 2;
}

}

CountryNode::Level* CountryNode::levelAt(int octave)
{
    auto [found, isNew] = levels.try_emplace(octave);
    if (isNew)
        if (auto level = LandLevel::load(octave)) found->second = std::make_unique<Level>(*level, *land);
    return found->second.get();
}

void CountryNode::setBoundaries(const std::shared_ptr<const Boundaries>& boundaries)
{
    if (boundaries == land) return;
    land = boundaries;
    for (const auto& [octave, level] : levels)
        if (level) level->drawing.setOwners(*land);
    restyle();
}

void CountryNode::setStyle(const MapStyle& next)
{
    style.emplace(next);
    restyle();
}

void CountryNode::setAccents(const std::vector<CountryAccent>& next)
{
    if (next == accents) return;
    accents = next;
    restyle();
}

void CountryNode::restyle()
{
    for (const auto& [octave, level] : levels)
        if (level) level->styled = false;
}

std::vector<TileOrder> CountryNode::missing(const Level& level, const MapView& view, QSizeF margin)
{
    std::vector<TileOrder> orders;
    const auto [first, last] = turnsShown(view);
    for (int turns = first; turns <= last; ++turns)
        for (const quint32 tile : tilesIn(level.drawing.level(), planeShown(view, turns, margin)))
            if (TileOrder order{level.drawing.sharedLevel(), tile}; !stock.find(order.key()))
                orders.push_back(std::move(order));
    return orders;
}

void CountryNode::orderTiles(Level& wanted, const MapView& view, TileMaker& maker)
{
    std::vector<TileOrder> later = missing(wanted, view, nearby(view));
    const std::span<const int> octaves = LandLevel::octaves();
    const auto at = std::ranges::find(octaves, wanted.drawing.level().octave());
    if (at != octaves.begin())
        if (Level* coarser = levelAt(*std::prev(at)))
            std::ranges::move(missing(*coarser, view, nearby(view)), std::back_inserter(later));
    maker.order(missing(wanted, view, lineReach), std::move(later));
}

bool CountryNode::isReady(const Level* level, const MapView& view)
{
    return level && missing(*level, view, lineReach).empty();
}

CountryNode::Level* CountryNode::readyLevel(Level& wanted, const MapView& view)
{
    if (isReady(&wanted, view)) return &wanted;
    if (isReady(shown, view)) return shown;
    for (const auto& [octave, level] : levels | std::views::reverse)
        if (octave < wanted.drawing.level().octave() && isReady(level.get(), view)) return level.get();
    return nullptr;
}

bool CountryNode::show(const MapView& view, TileMaker& maker, QQuickWindow& window)
{
    for (auto& [key, geometry] : maker.take()) stock.add(key, std::move(geometry));
    Level* wanted = levelAt(LandLevel::octaveFor(view.worldSize * window.effectiveDevicePixelRatio()));
    if (!wanted) return true;

    Level* best = readyLevel(*wanted, view);
    if (!best) {
        // A frame that is late is better than one that lacks land.
        best = wanted;
        for (const TileOrder& order : missing(*wanted, view, lineReach))
            stock.add(order.key(), geometryOf(*order.level, order.level->tiles[order.tile]));
    }
    showLevel(*best, view, window);
    orderTiles(*wanted, view, maker);
    stock.tidy();
    return best == wanted;
}

void CountryNode::showLevel(Level& level, const MapView& view, QQuickWindow& window)
{
    if (shown && shown != &level) shown->copies.clear();
    shown = &level;
    if (!level.styled && style && level.drawing.setStyle(*style, accents, window))
        markDirty(DirtyForceUpdate);
    level.styled = true;

    const auto [first, last] = turnsShown(view);
    const auto turnsOf = [](const std::unique_ptr<LevelCopy>& copy) { return copy->turnsEast(); };
    std::erase_if(level.copies,
                  [&](const auto& copy) { return turnsOf(copy) < first || turnsOf(copy) > last; });
    for (int turns = first; turns <= last; ++turns) {
        if (std::ranges::contains(level.copies, turns, turnsOf)) continue;
        level.copies.push_back(std::make_unique<LevelCopy>(level.drawing, turns));
        appendChildNode(level.copies.back().get());
    }
    for (const auto& copy : level.copies) copy->show(view, stock);
}

}
