#pragma once

#include "ui/briefing/view.h"

namespace atlas::page {

/// What all members' shown claims have in common.
struct SharedSpan {
    bool holds = false; ///< all have the same time; false also where there is no member
    QString words;      ///< "all since March 2025 (day not stated)"
    LocalText remark;   ///< the claims' note, where it is the same
    std::vector<const Citation*> citations;
};

SharedSpan sharedSpanOf(const View& view);

/// Whether all members rest on the same places in the same sources.
bool shareCitations(const View& view);

}
