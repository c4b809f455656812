#include "ui/map/tile_stock.h"

#include <algorithm>
#include <vector>

namespace atlas {

void TileStock::add(TileKey key, TileGeometry&& geometry)
{
    const size_t bytes = geometry.bytes;
    if (tiles.try_emplace(key, Entry{std::move(geometry), round}).second) taken += bytes;
}

const TileGeometry* TileStock::find(TileKey key)
{
    const auto found = tiles.find(key);
    if (found == tiles.end()) return nullptr;
    found->second.asked = round;
    return &found->second.geometry;
}

void TileStock::tidy()
{
    if (taken > room) {
        std::vector<std::pair<quint64, TileKey>> old;
        for (const auto& [key, entry] : tiles)
            if (entry.asked < round) old.emplace_back(entry.asked, key);
        std::ranges::sort(old);
        for (const auto& [asked, key] : old) {
            if (taken <= room) break;
            const auto found = tiles.find(key);
            taken -= found->second.geometry.bytes;
            tiles.erase(found);
        }
    }
    ++round;
}

}
