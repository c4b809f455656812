#include "model/items/boundary_source.h"

namespace atlas {

BoundarySource::BoundarySource(const Session& lookedAt, QObject* parent) : QObject(parent), session(lookedAt)
{
    connect(&session, &Session::boundariesChanged, this, &BoundarySource::forget);
}

std::shared_ptr<const Boundaries> BoundarySource::boundaries(int scale)
{
    if (const auto found = loaded.find(scale); found != loaded.end()) return found->second;
    auto read = Boundaries::load(session.boundaries(), scale);
    return loaded[scale] = read ? std::move(*read) : nullptr;
}

void BoundarySource::forget()
{
    loaded.clear();
    emit changed();
}

}
