#pragma once

#include "ui/map/level_drawing.h"
#include "ui/map/map_view.h"
#include "ui/map/tile_stock.h"

#include <QSGGeometryNode>

#include <array>
#include <map>

namespace atlas {

/// A land level's tiles in sight, in one of the copies of the world: pass after pass over all tiles, then the
/// countries that stand out.
class LevelCopy : public QSGTransformNode
{
public:
    /// `drawing` outlives it.
    LevelCopy(LevelDrawing& drawing, int turnsEast);

    int turnsEast() const { return turns; }
    /// Tiles that are not in the stock are left out.
    void show(const MapView& view, TileStock& stock);

private:
    using Nodes = std::vector<std::unique_ptr<QSGGeometryNode>>;
    struct AccentTile {
        std::unique_ptr<QSGGeometry> land, lines;
    };
    /// Of its land, what has a pattern is drawn apart from what has none.
    struct Surfaces {
        bool plain = false, patterned = false;
        friend bool operator==(const Surfaces&, const Surfaces&) = default;
    };
    struct Tile {
        const TileGeometry* geometry = nullptr; ///< the stock's
        Surfaces surfaces;
        std::vector<AccentTile> accents;
        Nodes nodes, accentNodes; ///< children of passes; gone before the geometry
    };
    enum Pass { PlainLand, PatternedLand, SolidLines, DashedLines, passCount };

    Surfaces surfacesOf(const TileGeometry& geometry) const;
    void draw(Tile& tile);
    void drawAccents(quint32 index, Tile& tile);
    void makeAccentPasses();

    LevelDrawing& drawing;
    int turns;
    int accentEdition;
    std::array<QSGNode*, passCount> passes{}; ///< children
    QSGNode* accents = new QSGNode;           ///< a child, with a pass for each veil and each stroke
    std::map<quint32, Tile> tiles;
};

}
