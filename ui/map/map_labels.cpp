#include "ui/map/map_labels.h"

#include "ui/map/name_rooms.h"

#include <algorithm>
#include <deque>
#include <limits>

namespace atlas {

namespace {

constexpr size_t mostBlockers = 3; // that make way for one name
constexpr double mostLoss = 150; // of one that makes way for a name that has room already
constexpr int rounds = 2;          // of making way; what moved for one may have made room for another

std::vector<NamedLand> inOrder(std::vector<CountryName> names, LabelBoard& board)
{
    std::vector<NamedLand> lands;
    for (CountryName& name : names)
        if (auto land = namedLand(std::move(name), board)) lands.push_back(std::move(*land));
    std::ranges::stable_sort(lands, [](const NamedLand& a, const NamedLand& b) {
        if (a.name.importance != b.name.importance) return a.name.importance > b.name.importance;
        return a.side > b.side;
    });
    return lands;
}

/// A name, where it could stand, and where it does.
struct Entry {
    Entry(const NamedLand& named, const LabelBoard& board, const LabelRules& rules)
        : land(&named), rooms(named, board, rules)
    {
    }
    const NamedLand* land;
    NameRooms rooms;
    std::optional<Room> room;
};

/// Gives each name a room in which it is in nobody's way: in order, and where one finds none, by asking a few
/// others to move.
class Placement
{
public:
    Placement(const std::vector<NamedLand>& lands, const LabelBoard& onBoard, const LabelRules& byRules)
        : board(onBoard), rules(byRules)
    {
        for (const NamedLand& land : lands) entries.emplace_back(land, board, rules);
        for (Entry& entry : entries) order.push_back(&entry);
    }

    void keep(std::span<const PlacedLabel> before)
    {
        for (Entry& entry : entries) {
            const auto known = std::ranges::find(before, entry.land->name.country, &PlacedLabel::country);
            if (known == before.end()) continue;
            auto room = keptRoom(*entry.land, *known, board, rules);
            if (room && blockersOf(*room, entry).empty()) entry.room = std::move(room);
        }
    }

    void placeOthers()
    {
        tryAll();
        for (int i = 1; i < rules.attempts && missing() > 0; ++i) {
            std::vector<std::optional<Room>> before;
            for (Entry& entry : entries) before.push_back(entry.room);
            const size_t missingBefore = missing();
            std::ranges::stable_partition(order, [](const Entry* entry) { return !entry->room; });
            for (Entry& entry : entries)
                if (entry.room && !entry.room->isKept) entry.room.reset();
            tryAll();
            if (missing() < missingBefore) continue;
            for (size_t k = 0; k < entries.size(); ++k) entries[k].room = std::move(before[k]);
        }
    }

    std::vector<Room> rooms() &&
    {
        std::vector<Room> found;
        for (Entry& entry : entries)
            if (entry.room) found.push_back(std::move(*entry.room));
        return found;
    }

private:
    void tryAll()
    {
        for (Entry* entry : order)
            if (!entry->room) entry->room = firstFree(*entry, {});
        for (int round = 0; round < rounds; ++round) {
            for (Entry* entry : order)
                if (!entry->room && !entry->land->name.quiet) makeWayFor(*entry);
            improve();
        }
        if (!rules.yieldsForBetter) return;
        for (Entry* entry : order)
            if (entry->room && !entry->room->isKept) makeWayFor(*entry);
    }

    /// Lets names back to better rooms that others have left since.
    void improve()
    {
        for (Entry* entry : order) {
            if (!entry->room || entry->room->isKept) continue;
            if (auto room = firstFree(*entry, {}); room && room->cost < entry->room->cost)
                entry->room = std::move(room);
        }
    }

    size_t missing() const
    {
        return size_t(std::ranges::count_if(
            entries, [](const Entry& entry) { return !entry.room && !entry.land->name.quiet; }));
    }

    std::vector<Entry*> blockersOf(const Room& room, const Entry& of)
    {
        std::vector<Entry*> blockers;
        for (Entry& other : entries)
            if (&other != &of && other.room && !room.isClearOf(*other.room)) blockers.push_back(&other);
        return blockers;
    }

    std::optional<Room> firstFree(Entry& entry, std::span<const Room> others)
    {
        for (size_t i = 0; const Room* room = entry.rooms.at(i); ++i) {
            const bool isClear =
                std::ranges::all_of(others, [&](const Room& other) { return room->isClearOf(other); });
            if (isClear && room->isFree(board) && blockersOf(*room, entry).empty()) return *room;
        }
        return std::nullopt;
    }

    /// Where some names can go so that a room is free: nothing where one of them cannot.
    std::optional<std::vector<Room>> moved(const std::vector<Entry*>& blockers, const Room& room)
    {
        std::vector<Room> before;
        for (Entry* blocker : blockers) before.push_back(*std::exchange(blocker->room, std::nullopt));
        std::vector<Room> taken{room};
        for (Entry* blocker : blockers) {
            auto next = firstFree(*blocker, taken);
            if (!next) break;
            taken.push_back(std::move(*next));
        }
        for (size_t i = 0; i < blockers.size(); ++i) blockers[i]->room = std::move(before[i]);
        if (taken.size() <= blockers.size()) return std::nullopt;
        taken.erase(taken.begin());
        return taken;
    }

    /// For one that has room already: where that looks better on the whole.
    void makeWayFor(Entry& entry)
    {
        struct Move {
            Room room;
            std::vector<Entry*> blockers;
            std::vector<Room> to;
        };
        std::optional<Room> own = std::exchange(entry.room, std::nullopt);
        std::optional<Move> best;
        double least = own ? own->cost : std::numeric_limits<double>::infinity();
        for (size_t i = 0; const Room* room = entry.rooms.at(i); ++i) {
            if (room->cost >= least) break;
            if (!room->isFree(board)) continue;
            std::vector<Entry*> blockers = blockersOf(*room, entry);
            const bool isFixed =
                std::ranges::any_of(blockers, [](const Entry* other) { return other->room->isKept; });
            if (isFixed || blockers.size() > mostBlockers) continue;
            auto to = moved(blockers, *room);
            if (!to) continue;
            double cost = room->cost;
            double most = 0;
            for (size_t k = 0; k < blockers.size(); ++k) {
                const double loss = (*to)[k].cost - blockers[k]->room->cost;
                cost += loss;
                most = std::max(most, loss);
            }
            if (own && most > mostLoss) continue;
            if (cost >= least) continue;
            least = cost;
            best = Move{*room, std::move(blockers), std::move(*to)};
        }
        if (!best) {
            entry.room = std::move(own);
            return;
        }
        for (size_t k = 0; k < best->blockers.size(); ++k) best->blockers[k]->room = std::move(best->to[k]);
        entry.room = std::move(best->room);
    }

    const LabelBoard& board;
    const LabelRules& rules;
    std::deque<Entry> entries;
    std::vector<Entry*> order; ///< of who chooses first
};

}

std::vector<PlacedLabel> placeCountryNames(std::vector<CountryName> names, LabelBoard& board,
                                           const LabelRules& rules, std::span<const PlacedLabel> before)
{
    constexpr double footRoom = 3; // around a leader's end
    const std::vector<NamedLand> lands = inOrder(std::move(names), board);
    Placement placement(lands, board, rules);
    placement.keep(before);
    placement.placeOthers();
    std::vector<PlacedLabel> labels;
    for (Room& room : std::move(placement).rooms()) {
        board.take(room.box);
        if (room.leader) {
            board.take(squareAround(room.leader->p2(), footRoom));
        }
        labels.push_back(std::move(room.label));
    }
    return labels;
}

std::optional<LonLat> freeSpot(const ActorId& country, double radius, LabelBoard& board)
{
    const std::optional<NamedLand> land = namedLand({.country = country, .text = {}}, board);
    if (!land) return std::nullopt;
    for (const QPointF spot : footholds(*land, board.rect(), radius)) {
        const QRectF box = squareAround(spot, radius);
        if (!board.isFree(box)) continue;
        board.take(box);
        return board.plane().toLonLat(spot);
    }
    return std::nullopt;
}

}
