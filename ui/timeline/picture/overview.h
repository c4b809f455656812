#pragma once

#include "ui/timeline/picture/drawing.h"
#include "ui/timeline/picture/timeline_picture.h"

namespace atlas {

/// The members over the whole dossier, where its events lie, the brush over the lanes' range and the wedge to
/// them.
void drawOverview(Drawing& drawing, const TimelineRequest& request);

}
