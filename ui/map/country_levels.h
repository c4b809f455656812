#pragma once

#include "ui/map/country_node.h"

#include <map>
#include <optional>

namespace atlas {

/// The countries as scene-graph nodes, drawn no finer than the scale shows: each level of detail is made when
/// it is first seen, and kept.
class CountryLevels : public QSGNode
{
public:
    CountryLevels(std::shared_ptr<const Boundaries> boundaries, std::shared_ptr<const Dossier> dossier);

    bool isOf(const Boundaries* boundaries, const Dossier* dossier) const;
    void setStyle(const MapStyle& style);
    /// Shows the style, what stands out and where the camera looks.
    void show(const MapView& view, double devicePixelRatio, const std::vector<CountryAccent>& accents);

private:
    struct Level {
        CountryNode* node = nullptr; ///< a child
        bool styled = false;
    };

    std::shared_ptr<const Boundaries> land;
    std::shared_ptr<const Dossier> dossier;
    std::optional<MapStyle> shownStyle;
    std::map<MapDetail, Level> levels;
};

}
