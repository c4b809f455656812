#include "ui/map/country_parts.h"

#include "ui/map/country_geometry.h"
#include "ui/scene/fill_material.h"
#include "ui/scene/line_material.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace atlas {

namespace {

constexpr double regionDegrees = 30;

using Region = std::pair<int, int>;

/// Which field of a grid something lies in: what is drawn together should be in sight together.
Region regionOf(const LonLatBox& box)
{
    return {int(std::floor(std::remainder((box.west + box.east) / 2, 360.0) / regionDegrees)),
            int(std::floor((box.south + box.north) / 2 / regionDegrees))};
}

LonLatBox united(const LonLatBox& a, const LonLatBox& b)
{
    return {std::min(a.west, b.west), std::min(a.south, b.south), std::max(a.east, b.east),
            std::max(a.north, b.north)};
}

template <typename Thing>
LonLatBox boxOf(const std::vector<const Thing*>& things)
{
    LonLatBox box = things.front()->box;
    for (const Thing* thing : things) box = united(box, thing->box);
    return box;
}

CountryPart landPart(const ActorId& country, const std::vector<const Country*>& countries,
                     MapDetail detail)
{
    return {CountryPart::Kind::Fill, country, {}, false, boxOf(countries),
            landGeometry(countries, detail.tolerance()), std::make_unique<FillMaterial>()};
}

CountryPart linePart(CountryPart::Kind kind, const ActorId& left, const ActorId& right, bool disputed,
                     const std::vector<const BoundaryLine*>& lines, MapDetail detail)
{
    return {kind, left, right, disputed, boxOf(lines), lineGeometry(lines, detail.tolerance()),
            std::make_unique<LineMaterial>()};
}

void addFills(std::vector<CountryPart>& parts, const Boundaries& boundaries, const QSet<ActorId>& own,
              MapDetail detail)
{
    std::map<Region, std::vector<const Country*>> others;
    for (const Country& country : boundaries.countries()) {
        if (own.contains(country.id)) parts.push_back(landPart(country.id, {&country}, detail));
        else others[regionOf(country.box)].push_back(&country);
    }
    for (const auto& [region, countries] : others) parts.push_back(landPart({}, countries, detail));
}

void addLines(std::vector<CountryPart>& parts, const Boundaries& boundaries, const QSet<ActorId>& own,
              MapDetail detail)
{
    std::map<std::tuple<ActorId, ActorId, bool, Region>, std::vector<const BoundaryLine*>> groups;
    std::map<Region, std::vector<const BoundaryLine*>> coasts;
    const auto side = [&](int country) {
        const ActorId id = country < 0 ? ActorId() : boundaries.countries()[size_t(country)].id;
        return own.contains(id) ? id : ActorId();
    };
    for (const BoundaryLine& line : boundaries.lines()) {
        ActorId left = side(line.left);
        ActorId right = side(line.right);
        if (right < left) std::swap(left, right);
        const Region region = left.isEmpty() && right.isEmpty() ? regionOf(line.box) : Region();
        groups[{left, right, line.disputed, region}].push_back(&line);
        if (line.isCoast()) coasts[regionOf(line.box)].push_back(&line);
    }
    for (const auto& [region, lines] : coasts)
        parts.push_back(linePart(CountryPart::Kind::Coast, {}, {}, false, lines, detail));
    for (const auto& [key, lines] : groups) {
        const auto& [left, right, disputed, region] = key;
        parts.push_back(linePart(CountryPart::Kind::Line, left, right, disputed, lines, detail));
    }
}

}

bool setLook(QSGMaterial& line, const Stroke& stroke)
{
    auto& material = static_cast<LineMaterial&>(line);
    const double on = stroke.dashes.empty() ? 0 : stroke.dashes.front();
    const double off = stroke.dashes.size() < 2 ? 0 : stroke.dashes[1];
    if (material.colour() == stroke.colour && material.width() == stroke.width && material.dashOn() == on
        && material.dashOff() == off)
        return false;
    material.setColour(stroke.colour);
    material.setWidth(stroke.width);
    material.setDashes(on, off);
    return true;
}

bool setLook(QSGMaterial& surface, const Fill& fill)
{
    auto& material = static_cast<FillMaterial&>(surface);
    if (material.fill() == fill) return false;
    material.setFill(fill);
    return true;
}

bool CountryPart::restyle(const MapStyle& style)
{
    switch (kind) {
    case Kind::Coast: return setLook(*material, style.coast());
    case Kind::Fill: return setLook(*material, style.of(left).fill);
    case Kind::Line: return setLook(*material, style.lineBetween(style.of(left), style.of(right), disputed));
    }
    Q_UNREACHABLE_RETURN(false);
}

int CountryPart::order(const MapStyle& style) const
{
    constexpr int aboveFills = 1 << 20;
    switch (kind) {
    case Kind::Coast: return -1;
    case Kind::Fill: return 0;
    case Kind::Line: return aboveFills + std::max(style.of(left).rank, style.of(right).rank);
    }
    Q_UNREACHABLE_RETURN(0);
}

std::vector<CountryPart> countryParts(const Boundaries& boundaries, const Dossier& dossier, MapDetail detail)
{
    QSet<ActorId> own;
    for (const Actor& actor : dossier.actors)
        if (actor.kind == ActorKind::State) own.insert(actor.id);
    std::vector<CountryPart> parts;
    addFills(parts, boundaries, own, detail);
    addLines(parts, boundaries, own, detail);
    return parts;
}

CountryPart fillOf(const Boundaries& boundaries, const ActorId& country, MapDetail detail)
{
    return landPart(country, {boundaries.country(country)}, detail);
}

CountryPart outlineOf(const Boundaries& boundaries, const ActorId& country, MapDetail detail)
{
    const auto isSide = [&](int index) {
        return index >= 0 && boundaries.countries()[size_t(index)].id == country;
    };
    std::vector<const BoundaryLine*> lines;
    for (const BoundaryLine& line : boundaries.lines())
        if (isSide(line.left) || isSide(line.right)) lines.push_back(&line);
    return linePart(CountryPart::Kind::Line, country, {}, false, lines, detail);
}

}
