#pragma once

#include "ui/map/country_looks.h"
#include "ui/scene/fill_material.h"
#include "ui/scene/line_material.h"

#include <memory>
#include <vector>

namespace atlas {

/// How the tiles of a land level are drawn: what all their nodes share.
class LevelDrawing
{
public:
    LevelDrawing(std::shared_ptr<const LandLevel> level, const Boundaries& boundaries);

    const LandLevel& level() const { return *land; }
    std::shared_ptr<const LandLevel> sharedLevel() const { return land; }

    /// Another boundary position. To be followed by a style.
    void setOwners(const Boundaries& boundaries);
    /// Whether anything changed. Looks change in the table, which no node needs to know.
    bool setStyle(const MapStyle& style, const std::vector<CountryAccent>& accents, QQuickWindow& window);

    bool isPatterned(quint32 unit) const { return patterned[unit]; }
    bool isDashed(quint32 border) const { return looks.dashedBorders()[border]; }

    /// A country that stands out: what it is drawn on, and what with.
    struct Accent {
        std::vector<bool> units, borders;
        std::unique_ptr<FillMaterial> veil; ///< null: none
        std::vector<std::unique_ptr<LineMaterial>> strokes;
    };
    const std::vector<Accent>& accents() const { return standingOut; }
    /// Another number whenever other countries stand out, or have other land.
    int accentEdition() const { return edition; }

    /// In the order of drawing.
    struct Materials {
        Materials(const LookTexture& table, int coastColumn);
        FillMaterial plainLand, patternedLand;
        LineMaterial solidLines, dashedLines;
    };
    Materials& materials() { return all; }

private:
    void makeAccents(const std::vector<CountryAccent>& accents);

    std::shared_ptr<const LandLevel> land;
    CountryLooks looks;
    LookTexture table;
    Materials all;
    std::vector<bool> patterned; ///< by unit
    std::vector<CountryAccent> shownAccents;
    std::vector<Accent> standingOut;
    bool otherOwners = false; ///< than when the accents were made
    int edition = 0;
};

}
