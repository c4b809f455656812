#pragma once

#include "ui/briefing/layout/row.h"
#include "ui/briefing/view.h"

namespace atlas::page {

/// Under a map: its projection, and whose view of the borders it shows.
Rows mapCaption(const View& view, double width);

}
