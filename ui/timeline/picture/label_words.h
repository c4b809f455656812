#pragma once

#include "ui/timeline/picture/timeline_picture.h"

namespace atlas {

/// A label in two tones: when, and what.
struct LabelWords {
    QString date; ///< may be empty
    QString name;
};

/// What a glyph may be called, the best first; several marks go by the chief of them.
std::vector<LabelWords> labelWords(const TimelineRequest& request, const Lane& lane, const Glyph& glyph,
                                   const LaneMark& chief);

/// When an event is, for a label: "17 Dec", "6 Jan · announced", "March 2025 (day not stated)", "Undated, by
/// 5 Jan".
QString labelDate(const TimelineRequest& request, const EventState& state);

}
