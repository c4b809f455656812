#pragma once

#include "ui/map/level_copy.h"

#include <optional>

class QQuickWindow;

namespace atlas {

/// The countries as scene-graph nodes: of the land levels the one that suits the scale, once its tiles in
/// sight are made; until then the one before, so that no frame lacks land.
class CountryNode : public QSGNode
{
public:
    explicit CountryNode(std::shared_ptr<const Boundaries> boundaries) : land(std::move(boundaries)) {}

    void setBoundaries(const std::shared_ptr<const Boundaries>& boundaries);
    void setStyle(const MapStyle& style);
    void setAccents(const std::vector<CountryAccent>& accents);
    /// Shows where the camera looks, and orders what is wanted for it. Whether it is all there.
    bool show(const MapView& view, TileMaker& maker, QQuickWindow& window);

private:
    struct Level {
        explicit Level(std::shared_ptr<const LandLevel> level, const Boundaries& boundaries)
            : drawing(std::move(level), boundaries) {}

        LevelDrawing drawing;
        bool styled = false;
        std::vector<std::unique_ptr<LevelCopy>> copies; ///< children of the CountryNode while it is shown
    };

    Level* levelAt(int octave);
    /// Tiles in a view and a margin that are not in the stock; those that are stay there.
    std::vector<TileOrder> missing(const Level& level, const MapView& view, QSizeF margin);
    bool isReady(const Level* level, const MapView& view);
    /// Null where no level can show the view yet.
    Level* readyLevel(Level& wanted, const MapView& view);
    void restyle();
    void orderTiles(Level& wanted, const MapView& view, TileMaker& maker);
    void showLevel(Level& level, const MapView& view, QQuickWindow& window);

    static constexpr size_t roomForTiles = 24 << 20; // bytes: a few views' of the densest coasts

    std::shared_ptr<const Boundaries> land;
    std::optional<MapStyle> style;
    std::vector<CountryAccent> accents;
    TileStock stock{roomForTiles};
    std::map<int, std::unique_ptr<Level>> levels; ///< by octave; null where it cannot be read
    Level* shown = nullptr;
};

}
