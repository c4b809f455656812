#include "ui/timeline/index/lane_gathering.h"

#include "model/dossier/event_kinds.h"
#include "ui/timeline/index/mark_time.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// The subjects of a grouping with the part of their keys that names them, in the dossier's order.
std::vector<std::pair<LaneSubject, QString>> subjectsOf(const Dossier& dossier, LaneGrouping grouping)
{
    std::vector<std::pair<LaneSubject, QString>> subjects;
    switch (grouping) {
    case LaneGrouping::Group:
        for (const Group& group : dossier.groups) subjects.emplace_back(&group, group.id.text());
        break;
    case LaneGrouping::Theme:
        for (const Theme& theme : dossier.themes) subjects.emplace_back(&theme, theme.id.text());
        break;
    case LaneGrouping::Kind:
        for (size_t kind = 0; kind < eventKindWords.size(); ++kind)
            subjects.emplace_back(EventKind(kind), eventKindWords[kind]);
        break;
    case LaneGrouping::Source:
        for (const Source& source : dossier.sources) subjects.emplace_back(&source, source.id.text());
        break;
    }
    return subjects;
}

}

LaneGathering::LaneGathering(const History& gathered, LaneGrouping grouping, const TimeRange& all)
    : history(gathered), gatheredBy(grouping), whole(all)
{
    const QString prefix = laneGroupingWord(grouping) + u':';
    for (auto& [subject, name] : subjectsOf(history.dossier(), grouping)) {
        Lane& lane = lanes.emplace_back();
        lane.key = prefix + name;
        lane.subject = subject;
    }
    lanes.emplace_back().key = prefix;
}

size_t LaneGathering::laneOf(const EventState& state) const
{
    const Dossier& dossier = history.dossier();
    const size_t rest = lanes.size() - 1;
    const auto placeIn = [rest](const auto& places, const auto& id) {
        const auto known = places.find(id);
        return known == places.end() ? rest : size_t(*known);
    };
    const Event& event = *state.event;
    switch (gatheredBy) {
    case LaneGrouping::Group: return placeIn(dossier.groupIndex, event.group);
    case LaneGrouping::Theme:
        return event.themes.isEmpty() ? rest : placeIn(dossier.themeIndex, event.themes.front());
    case LaneGrouping::Kind: return size_t(event.kind);
    case LaneGrouping::Source:
        return state.citations.empty() ? rest : placeIn(dossier.sourceIndex, state.citations.front()->source);
    }
    Q_UNREACHABLE_RETURN(rest);
}

void LaneGathering::add(size_t place)
{
    const EventState& state = history.events()[place];
    std::optional<LaneMark> mark = markTime(state, whole);
    if (!mark) {
        tray.push_back(place);
        return;
    }
    mark->event = place;
    mark->importance = state.event->importance;
    mark->contested = state.conflict;
    lanes[laneOf(state)].add(*mark);
}

void LaneGathering::nameRest()
{
    Lane& rest = lanes.back();
    const auto isPublication = [this](const LaneMark& mark) {
        return history.events()[mark.event].event->kind == EventKind::Publication;
    };
    if (rest.size() > 0 && std::ranges::all_of(rest.marks, isPublication)
        && std::ranges::all_of(rest.spans[0], isPublication))
        rest.subject = EventKind::Publication;
}

std::vector<Lane> LaneGathering::takeLanes()
{
    nameRest();
    std::erase_if(lanes, [](const Lane& lane) { return lane.size() == 0 && !lane.group(); });
    for (Lane& lane : lanes) lane.settle();
    return std::move(lanes);
}

}
