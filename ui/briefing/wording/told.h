#pragma once

#include "ui/briefing/view.h"

namespace atlas::page {

/// Whether a citation's source, if it is dated, can have been written by the page's day.
bool isWritten(const View& view, const Citation& citation);
/// Whether the lens believes a citation whose source can have been written by then: what belongs to no day of
/// its own is told from that day on. What has no source is told through the lens of all.
bool isTold(const View& view, const Citation& citation);
/// What an event is expected to bring, as far as the lens believes it; what has no source, through that of
/// all.
std::vector<const Outcome*> outcomesOf(const View& view, const Event& event);
/// Whether an event has begun, or is announced, by the page's day.
bool isShown(const View& view, const EventId& event);

}
