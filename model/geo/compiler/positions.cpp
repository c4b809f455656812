#include "model/geo/compiler/positions.h"

#include "model/geo/compiler/extents.h"
#include "model/geo/compiler/planar.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <ranges>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

struct Part {
    quint32 polygon; ///< its index in the file
    const PolygonShape* shape;
};

using Parts = std::vector<Part>;

bool isAlpha3(const QString& code)
{
    return code.size() == 3 && std::ranges::all_of(code, [](QChar letter) {
        return letter >= u'A' && letter <= u'Z';
    });
}

/// By the code of the state that holds them.
using StateParts = std::map<QString, Parts>;

std::expected<StateParts, QString> partsOfStates(const BoundaryFile& file, const PositionFile& position,
                                                 std::span<const std::vector<PolygonShape>> shapes)
{
    StateParts states;
    quint32 polygon = 0;
    for (size_t unit = 0; unit < shapes.size(); ++unit) {
        const QString& id = file.units[qsizetype(unit)];
        const QString state = position.stateOf(id);
        if (!isAlpha3(state))
            return std::unexpected(u"The position %1 gives %2 to no state"_s.arg(position.id, id));
        for (const PolygonShape& shape : shapes[unit]) states[state].push_back({polygon++, &shape});
    }
    return states;
}

std::expected<void, QString> addCountry(BoundaryFile& file, const QString& code, Parts parts)
{
    std::ranges::stable_sort(parts, std::greater(), [](const Part& part) { return part.shape->hectares; });
    const auto labelPoint = poleOfInaccessibility(*parts.front().shape);
    if (!labelPoint) return std::unexpected(u"%1: %2"_s.arg(code, labelPoint.error()));

    const auto boxes = parts | std::views::transform([](const Part& part) { return part.shape->box; })
                       | std::ranges::to<std::vector>();
    const auto areas = parts | std::views::transform([](const Part& part) { return part.shape->hectares; });
    file.countries.push_back({packCode(code), quint32(file.countryPolygons.size()), quint32(parts.size()),
                              quint32(std::llround(std::ranges::fold_left(areas, 0.0, std::plus()))),
                              boxAround(boxes), boxOfCluster(boxes), *labelPoint});
    std::ranges::copy(parts | std::views::transform(&Part::polygon), std::back_inserter(file.countryPolygons));
    return {};
}

void addHolders(BoundaryFile& file, const PositionFile& position, const StateParts& states)
{
    for (const QString& unit : file.units) {
        const auto state = states.find(position.stateOf(unit));
        file.holders.push_back(quint32(std::distance(states.begin(), state)));
    }
}

/// Not every unit exists at every scale.
std::vector<boundary_file::UnitPair> disputedPairs(const BoundaryFile& file, const PositionFile& position)
{
    std::vector<boundary_file::UnitPair> pairs;
    for (const auto& [one, other] : position.disputed) {
        const qsizetype first = file.units.indexOf(one);
        const qsizetype second = file.units.indexOf(other);
        if (first >= 0 && second >= 0)
            pairs.push_back({quint32(std::min(first, second)), quint32(std::max(first, second))});
    }
    std::ranges::sort(pairs, {}, [](const auto& pair) { return std::pair(pair.one, pair.other); });
    return pairs;
}

}

std::expected<void, QString> addPosition(BoundaryFile& file, const PositionFile& position,
                                         std::span<const std::vector<PolygonShape>> shapes)
{
    const auto states = partsOfStates(file, position, shapes);
    if (!states) return std::unexpected(states.error());
    const auto disputed = disputedPairs(file, position);
    file.positions.push_back(position.id);
    file.positionRecords.push_back({quint32(file.countries.size()), quint32(states->size()),
                                    quint32(file.disputed.size()), quint32(disputed.size())});
    for (const auto& [code, parts] : *states)
        if (const auto added = addCountry(file, code, parts); !added) return added;
    addHolders(file, position, *states);
    file.disputed.insert(file.disputed.end(), disputed.begin(), disputed.end());
    return {};
}

}
