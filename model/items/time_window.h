#pragma once

#include "model/time/day.h"

namespace atlas {

/// Which stretch of time lists and counts of events speak of; the map keeps the one shown day.
struct TimeWindow {
    enum class Mode {
        SinceStart, ///< what has begun or is announced by the shown day
        ThatDay,    ///< what certainly or possibly falls on the shown day
        Range,      ///< what certainly or possibly falls into a range of days
    };

    Mode mode = Mode::SinceStart;
    Day first; ///< of the range, both included; they mean something only in mode Range
    Day last;
    friend bool operator==(const TimeWindow&, const TimeWindow&) = default;
};

}
