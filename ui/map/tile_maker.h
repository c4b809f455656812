#pragma once

#include "ui/map/tile_geometry.h"

#include <QMutex>
#include <QThreadPool>

#include <deque>
#include <functional>
#include <optional>
#include <set>

namespace atlas {

/// One tile of all levels.
struct TileKey {
    int octave = 0;
    quint32 tile = 0;
    friend auto operator<=>(const TileKey&, const TileKey&) = default;
};

struct TileOrder {
    std::shared_ptr<const LandLevel> level;
    quint32 tile = 0;
    TileKey key() const { return {level->octave(), tile}; }
};

/// Makes tiles' geometry in the background, one after another.
class TileMaker
{
public:
    /// `whenMade` is called in another thread, once all tiles that somebody waits for are made.
    explicit TileMaker(std::function<void()> whenMade);
    /// Waits for the tile at hand.
    ~TileMaker();

    /// What to make instead of all that was not begun yet: first what is in sight, then what may come in
    /// sight. A tile that is named several times is made once.
    void order(std::vector<TileOrder> inSight, std::vector<TileOrder> nearby);
    /// What was made since the last call.
    std::vector<std::pair<TileKey, TileGeometry>> take();

private:
    void work();
    std::optional<TileOrder> next();

    std::function<void()> whenMade;
    QMutex mutex; ///< of all below but the pool
    std::deque<TileOrder> orders;
    std::set<TileKey> awaited; ///< in sight and not made yet
    std::optional<TileKey> atHand;
    std::vector<std::pair<TileKey, TileGeometry>> made;
    bool working = false;
    QThreadPool pool;
};

}
