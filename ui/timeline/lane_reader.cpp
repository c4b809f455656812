#include "ui/timeline/lane_reader.h"

#include "model/items/event_words.h"

#include <algorithm>
#include <cmath>

namespace atlas {

void LaneReader::setNavigator(TimelineNavigator* navigator)
{
    acted = navigator;
    connect(acted, &TimelineNavigator::indexChanged, this, [this] {
        place = 0;
        emit changed();
    });
    connect(acted, &TimelineNavigator::wordsChanged, this, &LaneReader::changed);
    emit changed();
}

void LaneReader::setLane(int lane)
{
    row = lane;
    place = 0;
    emit changed();
}

const Lane* LaneReader::shownLane() const
{
    return acted && row < acted->laneCount() ? &acted->index()->lanes()[size_t(row)] : nullptr;
}

int LaneReader::count() const
{
    const Lane* shown = shownLane();
    return shown ? int(shown->size()) : 0;
}

const LaneMark* LaneReader::at(int wanted) const
{
    if (wanted < 0 || wanted >= count()) return nullptr;
    auto left = size_t(wanted);
    for (const std::vector<LaneMark>& rail : shownLane()->spans) {
        if (left < rail.size()) return &rail[left];
        left -= rail.size();
    }
    return &shownLane()->marks[left];
}

QString LaneReader::name() const
{
    const Lane* shown = shownLane();
    return shown ? laneName(*shown, acted->session()->language()) : QString();
}

QString LaneReader::key() const
{
    const Lane* shown = shownLane();
    return shown ? shown->key : QString();
}

bool LaneReader::isFolded() const
{
    return acted && acted->session()->foldedLanes().contains(key());
}

QString LaneReader::event() const
{
    const LaneMark* mark = at(place);
    return mark ? acted->index()->state(*mark).event->id.text() : QString();
}

QString LaneReader::spoken() const
{
    const LaneMark* mark = at(place);
    if (!mark) return {};
    const Session& session = *acted->session();
    return spokenEvent(acted->index()->state(*mark), session.day(), session.language());
}

void LaneReader::enter()
{
    const Lane* shown = shownLane();
    if (!shown || shown->marks.empty()) return;
    const auto day = double(acted->session()->day().sinceEpoch());
    const auto nearest = std::ranges::min_element(shown->marks, {}, [day](const LaneMark& mark) {
        return std::abs(mark.anchor - day);
    });
    place = int(shown->size() - shown->marks.size()) + int(nearest - shown->marks.begin());
    emit changed();
}

void LaneReader::step(int by)
{
    const int last = count() - 1;
    if (last < 0) return;
    place = std::clamp(place + by, 0, last);
    const LaneMark& mark = *at(place);
    const TimeRange& range = acted->destination();
    if (mark.kind != MarkKind::Span && !range.contains(mark.anchor))
        acted->goToRange(moved(range, mark.anchor - (range.start + range.end) / 2, acted->whole()));
    emit changed();
}

}
