#include "model/exchange/export/event_passages.h"

#include <algorithm>

namespace atlas {

namespace {

class Passages
{
public:
    /// A claim's own passage, made where it is the first of it.
    EventPassage& of(const Citation& citation)
    {
        const auto found = std::ranges::find_if(
            passages, [&](const EventPassage& passage) { return *passage.citation == citation; });
        if (found != passages.end()) return *found;
        EventPassage& passage = passages.emplace_back();
        passage.citation = &citation;
        return passage;
    }

    std::vector<EventPassage> take() && { return std::move(passages); }

private:
    std::vector<EventPassage> passages;
};

void addPart(std::vector<PartTaken>& parts, const Participation& part)
{
    const auto same = std::ranges::find_if(parts, [&](const PartTaken& each) {
        return each.role == part.role && each.mode == part.mode && each.as == part.as;
    });
    if (same == parts.end()) parts.push_back({part.role, part.mode, part.as, {part.actor}});
    else same->actors.append(part.actor);
}

}

std::vector<EventPassage> passagesOf(const Event& event)
{
    Passages passages;
    for (const Citation& citation : event.citations) passages.of(citation);
    for (const auto& claim : event.when) passages.of(claim.citation).when.push_back(&claim.value);
    for (const auto& claim : event.place) passages.of(claim.citation).places.push_back(&claim.value);
    for (const auto& claim : event.occurrence) passages.of(claim.citation).occurrences.push_back(claim.value);
    for (const auto& claim : event.summary) passages.of(claim.citation).summaries.push_back(&claim.value);
    for (const auto& claim : event.participants) addPart(passages.of(claim.citation).parts, claim.value);
    std::vector<EventPassage> all = std::move(passages).take();
    if (all.empty()) all.emplace_back();
    return all;
}

}
