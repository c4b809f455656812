#include "model/items/evidence/bearings.h"

namespace atlas {

const Bearing* Bearings::of(const SourceId& source) const
{
    const std::shared_ptr<const History> history = present.history();
    if (history != past) {
        found = history ? bearingsOf(history->dossier(), history->lens()) : std::vector<Bearing>();
        past = history;
    }
    const qsizetype place = history ? history->dossier().sourceIndex.value(source, -1) : -1;
    return place < 0 ? nullptr : &found[size_t(place)];
}

}
