#include "model/items/boundary_source.h"

namespace atlas {

BoundarySource::BoundarySource(const Session& lookedAt, QObject* parent) : QObject(parent), session(lookedAt) {}

std::shared_ptr<const Boundaries> BoundarySource::boundaries()
{
    constexpr int scale = 50;
    if (loaded || !failure.isEmpty()) return loaded;
    auto read = Boundaries::load(session.boundaries(), scale);
    if (read) loaded = std::move(*read);
    else failure = std::move(read.error());
    return loaded;
}

}
