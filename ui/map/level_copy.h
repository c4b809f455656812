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
    /// What there is in a tile: surfaces with a pattern are drawn apart from those with none, and so are
    /// dashed lines.
    struct Contents {
        bool plain = false, patterned = false, dashed = false;
        friend bool operator==(const Contents&, const Contents&) = default;
    };
    struct Tile {
        const TileGeometry* geometry = nullptr; ///< the stock's
        Contents contents;
        std::vector<AccentTile> accents;
        Nodes nodes, accentNodes; ///< children of passes; gone before the geometry
    };
    enum Pass { PlainLand, PatternedLand, SolidLines, DashedLines, passCount };

    Contents contentsOf(const TileGeometry& geometry) const;
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
