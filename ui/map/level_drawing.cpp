#include "ui/map/level_drawing.h"

namespace atlas {

LevelDrawing::Materials::Materials(const LookTexture& table, int coastColumn)
    : plainLand(FillMaterial::Surfaces::Plain, table),
      patternedLand(FillMaterial::Surfaces::Patterned, table),
      solidLines(LineMaterial::Lines::Solid, table, LineMaterial::none, coastColumn),
      dashedLines(LineMaterial::Lines::Dashed, table)
{
}

LevelDrawing::LevelDrawing(std::shared_ptr<const LandLevel> level, const Boundaries& boundaries)
    : land(std::move(level)), looks(*land, boundaries), all(table, looks.coastColumn()),
      patterned(land->units().size(), false)
{
}

void LevelDrawing::setOwners(const Boundaries& boundaries)
{
    looks = CountryLooks(*land, boundaries);
    otherOwners = true;
}

bool LevelDrawing::setStyle(const MapStyle& style, const std::vector<CountryAccent>& accents,
                            QQuickWindow& window)
{
    patterned = looks.patternedUnits(style);
    if (accents != shownAccents || otherOwners) {
        shownAccents = accents;
        otherOwners = false;
        makeAccents(accents);
        ++edition;
    }
    return table.show(looks.table(style, accents), window);
}

void LevelDrawing::makeAccents(const std::vector<CountryAccent>& accents)
{
    standingOut.clear();
    int column = looks.firstAccentColumn();
    for (const CountryAccent& accent : accents) {
        Accent& made = standingOut.emplace_back();
        made.units = looks.unitsOf(accent.country);
        made.borders = looks.bordersAround(accent.country);
        if (accent.veil.colour.isValid())
            made.veil = std::make_unique<FillMaterial>(FillMaterial::Surfaces::Plain, table, column);
        ++column;
        for (size_t i = 0; i < accent.strokes.size(); ++i)
            made.strokes.push_back(
                std::make_unique<LineMaterial>(LineMaterial::Lines::Solid, table, column++));
    }
}

}
