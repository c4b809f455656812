#include "ui/timeline/lane_reader.h"

#include "model/items/event_words.h"

#include <algorithm>
#include <cmath>

namespace atlas {

void LaneReader::setNavigator(TimelineNavigator* navigator)
{
    acted = navigator;
    connect(acted, &TimelineNavigator::indexChanged, this, &LaneReader::gather);
    connect(acted, &TimelineNavigator::wordsChanged, this, [this] {
        if (active) emit changed();
    });
    gather();
}

void LaneReader::setLane(int lane)
{
    number = lane;
    gather();
}

const Lane* LaneReader::shownLane() const
{
    if (!gathered || size_t(number) >= gathered->lanes().size()) return nullptr;
    return &gathered->lanes()[size_t(number)];
}

void LaneReader::gather()
{
    if (!acted || !acted->session()) return;
    connect(acted->session(), &Session::lanesChanged, this, &LaneReader::changed, Qt::UniqueConnection);
    connect(acted->session(), &Session::languageChanged, this, &LaneReader::changed, Qt::UniqueConnection);
    gathered = acted->index();
    place = 0;
    row.clear();
    if (const Lane* shown = shownLane()) {
        for (const LaneMark& mark : shown->marks) row.push_back(&mark);
        for (const std::vector<LaneMark>& rail : shown->spans)
            for (const LaneMark& span : rail) row.push_back(&span);
        // A history's events are in the order of their earliest days.
        std::ranges::sort(row, {}, &LaneMark::event);
    }
    emit changed();
}

const LaneMark* LaneReader::current() const
{
    return size_t(place) < row.size() ? row[size_t(place)] : nullptr;
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
    const LaneMark* mark = current();
    return mark ? gathered->state(*mark).event->id.text() : QString();
}

QString LaneReader::spoken() const
{
    const LaneMark* mark = current();
    if (!mark) return {};
    const Session& session = *acted->session();
    return spokenEvent(gathered->state(*mark), session.day(), session.language());
}

void LaneReader::enter()
{
    const auto day = double(acted->session()->day().sinceEpoch());
    const double first = acted->whole().start;
    const auto nearest = std::ranges::min_element(row, {}, [day, first](const LaneMark* mark) {
        return std::abs(std::max(mark->extent.start, first) - day);
    });
    place = nearest == row.end() ? 0 : int(nearest - row.begin());
    emit changed();
}

void LaneReader::step(int by)
{
    if (row.empty()) return;
    place = std::clamp(place + by, 0, int(row.size()) - 1);
    bringIntoSight(*current());
    emit changed();
}

void LaneReader::bringIntoSight(const LaneMark& mark)
{
    const TimeRange& range = acted->destination();
    const bool isSpan = mark.kind == MarkKind::Span;
    const bool inSight = isSpan ? mark.extent.start < range.end && mark.extent.end > range.start
                                : range.contains(mark.anchor);
    if (inSight) return;
    const double wanted = isSpan ? mark.extent.start : mark.anchor;
    acted->goToRange(moved(range, wanted - (range.start + range.end) / 2, acted->whole()));
}

}
