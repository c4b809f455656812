#pragma once

#include "ui/map/tile_maker.h"

#include <map>

namespace atlas {

/// The tiles' geometry that there is, no more of it than a map needs at a time and some of what it showed
/// last.
class TileStock
{
public:
    explicit TileStock(size_t mostBytes) : room(mostBytes) {}

    void add(TileKey key, TileGeometry&& geometry);
    /// Null where there is none. What was asked for lately is kept longest; it stays where it is in memory.
    const TileGeometry* find(TileKey key);
    /// Drops what is too much, but nothing that was asked for since the last call.
    void tidy();
    size_t bytes() const { return taken; }

private:
    struct Entry {
        TileGeometry geometry;
        quint64 asked = 0;
    };
    std::map<TileKey, Entry> tiles;
    size_t room;
    size_t taken = 0;
    quint64 round = 1;
};

}
