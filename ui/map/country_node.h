#pragma once

#include "ui/map/country_parts.h"
#include "ui/map/map_view.h"

#include <QSGNode>

namespace atlas {

/// A country that stands out from the map.
struct CountryAccent {
    ActorId country;
    Fill veil; ///< over its surface; no colour: none
    std::vector<Stroke> strokes; ///< around it, the widest first
    friend bool operator==(const CountryAccent&, const CountryAccent&) = default;
};

/// The countries at one level of detail: geometry is made once, a moment changes materials, and the camera
/// one matrix for each copy of the world in sight.
class CountryNode : public QSGNode
{
public:
    CountryNode(std::shared_ptr<const Boundaries> boundaries, const Dossier& dossier, MapDetail detail);
    ~CountryNode() override;

    void setStyle(const MapStyle& style);
    void setAccents(const std::vector<CountryAccent>& accents);
    void setView(const MapView& view);
    void setVisible(bool visible);
    bool isSubtreeBlocked() const override { return !shown; }

private:
    class Copy;

    std::shared_ptr<const Boundaries> land;
    MapDetail detail;
    bool shown = true;
    std::vector<CountryPart> parts;
    std::vector<size_t> order; ///< of drawing: indices into parts
    std::vector<CountryAccent> shownAccents;
    std::vector<CountryPart> accentParts;
    std::vector<Copy*> copies; ///< children
};

}
