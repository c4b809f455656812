#include "ui/map/level_copy.h"

#include "ui/map/plane_view.h"

#include <algorithm>

namespace atlas {

namespace {

/// Geometry and material belong to others.
std::unique_ptr<QSGGeometryNode> nodeFor(QSGGeometry& geometry, QSGMaterial& material)
{
    auto node = std::make_unique<QSGGeometryNode>();
    node->setGeometry(&geometry);
    node->setMaterial(&material);
    return node;
}

}

LevelCopy::LevelCopy(LevelDrawing& levelDrawing, int turnsEast)
    : drawing(levelDrawing), turns(turnsEast), accentEdition(drawing.accentEdition())
{
    for (QSGNode*& pass : passes) appendChildNode(pass = new QSGNode);
    appendChildNode(accents);
    makeAccentPasses();
}

void LevelCopy::show(const MapView& view, TileStock& stock)
{
    if (const QMatrix4x4 next = planeToView(view, turns); next != matrix()) setMatrix(next);

    for (auto& [index, tile] : tiles)
        if (contentsOf(*tile.geometry) != tile.contents) draw(tile);
    if (accentEdition != drawing.accentEdition()) {
        for (auto& [index, tile] : tiles) tile.accentNodes.clear();
        makeAccentPasses();
        for (auto& [index, tile] : tiles) drawAccents(index, tile);
        accentEdition = drawing.accentEdition();
    }

    const QRectF seen = planeShown(view, turns, lineReach);
    const std::vector<quint32> inSight = tilesIn(drawing.level(), seen);
    std::erase_if(tiles, [&](const auto& tile) { return !std::ranges::binary_search(inSight, tile.first); });
    for (const quint32 index : inSight) {
        const TileGeometry* geometry = stock.find({drawing.level().octave(), index});
        if (!geometry || tiles.contains(index)) continue;
        Tile& tile = tiles[index];
        tile.geometry = geometry;
        draw(tile);
        drawAccents(index, tile);
    }
}

LevelCopy::Contents LevelCopy::contentsOf(const TileGeometry& geometry) const
{
    Contents contents;
    for (const quint32 unit : geometry.units)
        (drawing.isPatterned(unit) ? contents.patterned : contents.plain) = true;
    contents.dashed =
        std::ranges::any_of(geometry.borders, [this](quint32 border) { return drawing.isDashed(border); });
    return contents;
}

void LevelCopy::draw(Tile& tile)
{
    tile.nodes.clear();
    const auto add = [&](Pass pass, QSGGeometry& geometry, QSGMaterial& material) {
        tile.nodes.push_back(nodeFor(geometry, material));
        passes[pass]->appendChildNode(tile.nodes.back().get());
    };
    const TileGeometry& geometry = *tile.geometry;
    LevelDrawing::Materials& by = drawing.materials();
    tile.contents = contentsOf(geometry);
    if (tile.contents.plain) add(PlainLand, *geometry.land, by.plainLand);
    if (tile.contents.patterned) add(PatternedLand, *geometry.land, by.patternedLand);
    if (!geometry.lines) return;
    add(SolidLines, *geometry.lines, by.solidLines);
    if (tile.contents.dashed) add(DashedLines, *geometry.lines, by.dashedLines);
}

void LevelCopy::makeAccentPasses()
{
    while (QSGNode* pass = accents->firstChild()) delete pass;
    for (const LevelDrawing::Accent& accent : drawing.accents()) {
        if (accent.veil) accents->appendChildNode(new QSGNode);
        for (size_t i = 0; i < accent.strokes.size(); ++i) accents->appendChildNode(new QSGNode);
    }
}

void LevelCopy::drawAccents(quint32 index, Tile& tile)
{
    tile.accentNodes.clear();
    tile.accents.clear();
    const LandLevel& level = drawing.level();
    QSGNode* pass = accents->firstChild();
    const auto add = [&](QSGGeometry* geometry, QSGMaterial& material) {
        if (geometry) {
            tile.accentNodes.push_back(nodeFor(*geometry, material));
            pass->appendChildNode(tile.accentNodes.back().get());
        }
        pass = pass->nextSibling();
    };
    for (const LevelDrawing::Accent& accent : drawing.accents()) {
        AccentTile& made = tile.accents.emplace_back();
        if (accent.veil) {
            made.land = landOf(level, level.tiles[index], accent.units);
            add(made.land.get(), *accent.veil);
        }
        made.lines = linesOf(level, level.tiles[index], accent.borders);
        for (const auto& stroke : accent.strokes) add(made.lines.get(), *stroke);
    }
}

}
