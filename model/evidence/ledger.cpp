#include "model/evidence/ledger.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace atlas {

namespace {

/// In the dossier's order, each once: its things of one kind are one array, so their addresses ascend.
template <typename Thing>
void putInOrder(std::vector<const Thing*>& things)
{
    std::ranges::sort(things, std::less());
    things.erase(std::ranges::unique(things).begin(), things.end());
}

/// What is met again at once need not be noted again.
template <typename Thing>
void note(std::vector<const Thing*>& things, const Thing* thing)
{
    if (thing && (things.empty() || things.back() != thing)) things.push_back(thing);
}

}

Ledger::Ledger(const Dossier& told, const Lens& lens) : dossier(told), bearings(size_t(told.sources.size()))
{
    for (const Source& source : told.sources) believed.push_back(lens.believes(source.id, told));
}

void Ledger::Sole::add(qsizetype each)
{
    several = several || (source >= 0 && source != each);
    source = each;
}

qsizetype Ledger::sourceOf(const Citation& citation) const
{
    return citation.isUnsourced() ? -1 : dossier.sourceIndex.value(citation.source, -1);
}

size_t Ledger::enter(ToldThing thing)
{
    open.push_back({std::move(thing), {}, {}});
    return open.size() - 1;
}

void Ledger::cite(const Citation& citation, size_t thing)
{
    support(citation, thing);
    mention(citation, open[thing].thing.event, open[thing].thing.actor);
    const qsizetype source = sourceOf(citation);
    if (source < 0) return;
    Bearing& bearing = bearings[size_t(source)];
    ++bearing.claims;
    if (citation.quote) bearing.quotes.push_back(&citation);
}

void Ledger::support(const Citation& citation, size_t thing)
{
    const qsizetype source = sourceOf(citation);
    if (source < 0) return;
    open[thing].ofAll.add(source);
    if (believed[size_t(source)]) open[thing].ofLens.add(source);
}

void Ledger::mention(const Citation& citation, const Event* event, const Actor* actor)
{
    const qsizetype source = sourceOf(citation);
    if (source < 0) return;
    note(bearings[size_t(source)].events, event);
    note(bearings[size_t(source)].actors, actor);
}

void Ledger::settle()
{
    for (Entry& entry : open) {
        if (entry.ofLens.isOne()) bearings[size_t(entry.ofLens.source)].aloneInLens.push_back(entry.thing);
        if (entry.ofAll.isOne()) bearings[size_t(entry.ofAll.source)].alone.push_back(std::move(entry.thing));
    }
    open.clear();
}

std::vector<Bearing> Ledger::take()
{
    settle();
    for (Bearing& bearing : bearings) {
        putInOrder(bearing.events);
        putInOrder(bearing.actors);
    }
    return std::move(bearings);
}

}
