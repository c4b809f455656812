#include "ui/map/tile_maker.h"

#include <QMutexLocker>
#include <QThread>

namespace atlas {

TileMaker::TileMaker(std::function<void()> callback) : whenMade(std::move(callback))
{
    pool.setMaxThreadCount(1);
    pool.setThreadPriority(QThread::LowPriority); // frames go first
}

TileMaker::~TileMaker()
{
    order({}, {});
    pool.waitForDone();
}

void TileMaker::order(std::vector<TileOrder> inSight, std::vector<TileOrder> nearby)
{
    const QMutexLocker lock(&mutex);
    awaited.clear();
    for (const TileOrder& tile : inSight) awaited.insert(tile.key());
    orders.clear();
    std::set<TileKey> ordered;
    if (atHand) ordered.insert(*atHand);
    for (std::vector<TileOrder>* tiles : {&inSight, &nearby})
        for (TileOrder& tile : *tiles)
            if (ordered.insert(tile.key()).second) orders.push_back(std::move(tile));
    if (working || orders.empty()) return;
    working = true;
    pool.start([this] { work(); });
}

std::vector<std::pair<TileKey, TileGeometry>> TileMaker::take()
{
    const QMutexLocker lock(&mutex);
    return std::exchange(made, {});
}

std::optional<TileOrder> TileMaker::next()
{
    const QMutexLocker lock(&mutex);
    if (orders.empty()) {
        working = false;
        return std::nullopt;
    }
    TileOrder order = std::move(orders.front());
    orders.pop_front();
    atHand = order.key();
    return order;
}

void TileMaker::work()
{
    while (const std::optional<TileOrder> order = next()) {
        TileGeometry geometry = geometryOf(*order->level, order->level->tiles[order->tile]);
        bool isLastAwaited = false;
        {
            const QMutexLocker lock(&mutex);
            made.emplace_back(order->key(), std::move(geometry));
            atHand.reset();
            isLastAwaited = awaited.erase(order->key()) > 0 && awaited.empty();
        }
        if (isLastAwaited) whenMade();
    }
}

}
