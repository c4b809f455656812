#pragma once

#include "ui/briefing/layout/flow.h"
#include "ui/briefing/layout/sheet.h"
#include "ui/briefing/view.h"

namespace atlas::page {

/// The user's own words, under a heading that says so; empty where there are none.
Flow userNotes(const View& view, Span span);

}
