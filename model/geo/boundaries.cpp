#include "model/geo/boundaries.h"

#include "resources/boundaries/embedded_boundaries.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

LonLatBox toDegrees(const MicroBox& box)
{
    return {double(box.west) / microDegrees, double(box.south) / microDegrees,
            double(box.east) / microDegrees, double(box.north) / microDegrees};
}

std::expected<BoundaryData, QString> dataAt(int scale)
{
    const std::span<const std::byte> bytes = embeddedBoundaries(u"world-%1"_s.arg(scale));
    if (bytes.empty()) return std::unexpected(u"There are no boundaries at 1:%1 million"_s.arg(scale));
    return readBoundaryFile(bytes);
}

}

QStringList Boundaries::positions()
{
    constexpr int smallest = 110;
    const auto data = dataAt(smallest);
    return data ? data->positions : QStringList();
}

std::expected<std::shared_ptr<const Boundaries>, QString> Boundaries::load(const QString& position, int scale)
{
    const auto data = dataAt(scale);
    if (!data) return std::unexpected(data.error());
    const qsizetype index = data->positions.indexOf(position);
    if (index < 0) return std::unexpected(u"There is no boundary position “%1”"_s.arg(position));
    return std::make_shared<const Boundaries>(*data, index);
}

Boundaries::Boundaries(const BoundaryData& read, qsizetype position)
    : data(read), positionId(read.positions[position])
{
    const auto& record = data.positionRecords[size_t(position)];
    holders = data.holders.subspan(size_t(position) * size_t(data.units.size()), size_t(data.units.size()));
    disputed = data.disputed.subspan(record.firstDisputed, record.disputedCount);

    rings.reserve(data.rings.size());
    for (const auto& ring : data.rings)
        rings.push_back(data.ringPoints.subspan(ring.firstPoint, ring.pointCount));

    const auto countries = data.countries.subspan(record.firstCountry, record.countryCount);
    polygons.reserve(data.polygons.size());
    states.reserve(countries.size());
    constexpr double hectaresInSquareKilometre = 100;
    for (const auto& country : countries) {
        const size_t first = polygons.size();
        for (const quint32 index : data.countryPolygons.subspan(country.firstPolygon, country.polygonCount)) {
            const auto& polygon = data.polygons[index];
            polygons.push_back({std::span(rings).subspan(polygon.firstRing, polygon.ringCount),
                                toDegrees(polygon.box)});
        }
        states.push_back({ActorId(unpackCode(country.code)), std::span(polygons).subspan(first),
                          country.hectares / hectaresInSquareKilometre, toDegrees(country.box),
                          toDegrees(country.mainBox), atlas::toDegrees(country.labelPoint)});
    }

    borders.reserve(data.lines.size());
    for (const auto& line : data.lines) {
        borders.push_back({data.linePoints.subspan(line.firstPoint, line.pointCount), countryOf(line.left),
                           countryOf(line.right), lineKind(line.left, line.right), toDegrees(line.box)});
    }
}

const Country* Boundaries::country(const ActorId& id) const
{
    const auto found = std::ranges::lower_bound(states, id, {}, &Country::id);
    return found != states.end() && found->id == id ? &*found : nullptr;
}

int Boundaries::countryOf(qint32 unit) const
{
    return unit < 0 ? -1 : int(holders[size_t(unit)]);
}

int Boundaries::countryOf(const QString& unit) const
{
    return countryOf(qint32(data.units.indexOf(unit)));
}

LineKind Boundaries::lineKind(qint32 left, qint32 right) const
{
    if (left < 0 || right < 0) return LineKind::Coast;
    const auto sides = [](const boundary_file::UnitPair& pair) { return std::pair(pair.one, pair.other); };
    const std::pair pair(quint32(std::min(left, right)), quint32(std::max(left, right)));
    if (std::ranges::binary_search(disputed, pair, {}, sides)) return LineKind::Disputed;
    return countryOf(left) == countryOf(right) ? LineKind::Internal : LineKind::Border;
}

LineKind Boundaries::lineKind(const QString& left, const QString& right) const
{
    return lineKind(qint32(data.units.indexOf(left)), qint32(data.units.indexOf(right)));
}

}
