#include "model/dossier/dossier.h"

#include <algorithm>

namespace atlas {

namespace {

template <typename Thing, typename Key>
void indexById(const QList<Thing>& things, QHash<Key, qsizetype>& places)
{
    places.clear();
    places.reserve(things.size());
    for (qsizetype i = 0; i < things.size(); ++i) places.insert(things[i].id, i);
}

template <typename Thing, typename Key>
const Thing* findById(const QList<Thing>& things, const QHash<Key, qsizetype>& places, const Key& id)
{
    const auto place = places.constFind(id);
    return place == places.constEnd() ? nullptr : &things[*place];
}

}

void Dossier::index()
{
    indexById(sources, sourceIndex);
    indexById(groups, groupIndex);
    indexById(statuses, statusIndex);
    indexById(actors, actorIndex);
    indexById(events, eventIndex);
    indexById(themes, themeIndex);
}

const Source* Dossier::source(const SourceId& id) const { return findById(sources, sourceIndex, id); }
const Group* Dossier::group(const GroupId& id) const { return findById(groups, groupIndex, id); }
const Status* Dossier::status(const StatusId& id) const { return findById(statuses, statusIndex, id); }
const Actor* Dossier::actor(const ActorId& id) const { return findById(actors, actorIndex, id); }
const Event* Dossier::event(const EventId& id) const { return findById(events, eventIndex, id); }

const Status* Dossier::countedStatus() const
{
    const auto marked = std::ranges::find_if(statuses, &Status::counted);
    if (marked != statuses.end()) return &*marked;
    return statuses.isEmpty() ? nullptr : &statuses.front();
}

}
