#include "ui/map/country_parts.h"

#include "ui/map/country_geometry.h"
#include "ui/scene/fill_material.h"
#include "ui/scene/line_material.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace atlas {

namespace {

using Parts = std::vector<CountryPart>;

void addLand(Parts& parts, const Boundaries& boundaries, const ActorId& country,
             std::span<const Country* const> countries, MapDetail detail)
{
    const auto level = LandLevel::load(detail.octave());
    if (!level) return;
    for (auto& [box, geometry] : landTiles(boundaries, countries, **level))
        parts.push_back({CountryPart::Kind::Fill, country, {}, false, box, std::move(geometry),
                         std::make_unique<FillMaterial>()});
}

void addLine(Parts& parts, CountryPart::Kind kind, const ActorId& left, const ActorId& right, bool disputed,
             std::span<const BoundaryLine* const> lines, MapDetail detail)
{
    for (auto& [box, geometry] : lineTiles(lines, detail.tolerance()))
        parts.push_back({kind, left, right, disputed, box, std::move(geometry),
                         std::make_unique<LineMaterial>()});
}

void addFills(Parts& parts, const Boundaries& boundaries, const QSet<ActorId>& own, MapDetail detail)
{
    std::vector<const Country*> others;
    for (const Country& country : boundaries.countries()) {
        if (own.contains(country.id)) addLand(parts, boundaries, country.id, std::array{&country}, detail);
        else others.push_back(&country);
    }
    addLand(parts, boundaries, {}, others, detail);
}

void addLines(Parts& parts, const Boundaries& boundaries, const QSet<ActorId>& own, MapDetail detail)
{
    std::map<std::tuple<ActorId, ActorId, bool>, std::vector<const BoundaryLine*>> groups;
    std::vector<const BoundaryLine*> coasts;
    const auto side = [&](int country) {
        const ActorId id = country < 0 ? ActorId() : boundaries.countries()[size_t(country)].id;
        return own.contains(id) ? id : ActorId();
    };
    for (const BoundaryLine& line : boundaries.lines()) {
        if (line.isInternal()) continue;
        ActorId left = side(line.left);
        ActorId right = side(line.right);
        if (right < left) std::swap(left, right);
        groups[{left, right, line.isDisputed()}].push_back(&line);
        if (line.isCoast()) coasts.push_back(&line);
    }
    addLine(parts, CountryPart::Kind::Coast, {}, {}, false, coasts, detail);
    for (const auto& [key, lines] : groups) {
        const auto& [left, right, disputed] = key;
        addLine(parts, CountryPart::Kind::Line, left, right, disputed, lines, detail);
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

std::vector<CountryPart> fillOf(const Boundaries& boundaries, const ActorId& country, MapDetail detail)
{
    Parts parts;
    addLand(parts, boundaries, country, std::array{boundaries.country(country)}, detail);
    return parts;
}

std::vector<CountryPart> outlineOf(const Boundaries& boundaries, const ActorId& country, MapDetail detail)
{
    const auto isSide = [&](int index) {
        return index >= 0 && boundaries.countries()[size_t(index)].id == country;
    };
    std::vector<const BoundaryLine*> lines;
    for (const BoundaryLine& line : boundaries.lines())
        if (isSide(line.left) != isSide(line.right)) lines.push_back(&line);
    Parts parts;
    addLine(parts, CountryPart::Kind::Line, country, {}, false, lines, detail);
    return parts;
}

}
