#include "ui/map/country_levels.h"

namespace atlas {

CountryLevels::CountryLevels(std::shared_ptr<const Boundaries> boundaries,
                             std::shared_ptr<const Dossier> shownDossier)
    : land(std::move(boundaries)), dossier(std::move(shownDossier))
{
}

bool CountryLevels::isOf(const Boundaries* boundaries, const Dossier* shownDossier) const
{
    return land.get() == boundaries && dossier.get() == shownDossier;
}

void CountryLevels::setStyle(const MapStyle& style)
{
    shownStyle.emplace(style);
    for (auto& [detail, level] : levels) level.styled = false;
}

void CountryLevels::show(const MapView& view, double devicePixelRatio,
                         const std::vector<CountryAccent>& accents)
{
    const MapDetail detail = MapDetail::forWorldOf(view.worldSize * devicePixelRatio);
    Level& level = levels[detail];
    if (!level.node) {
        level.node = new CountryNode(land, *dossier, detail);
        appendChildNode(level.node);
    }
    if (!level.styled && shownStyle) level.node->setStyle(*shownStyle);
    level.styled = true;
    level.node->setAccents(accents);
    level.node->setView(view);
    for (auto& [other, shown] : levels) shown.node->setVisible(other == detail);
}

}
