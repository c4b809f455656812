#pragma once

#include "ui/map/page_map.h"

#include <span>
#include <vector>

namespace atlas {

/// Whether the frame of a page's map, which is Europe's, can show a state: some of it lies there.
bool isAroundEurope(const Country& country);

/// What covers the frame: the inset, where it has one, and what is kept clear.
std::vector<QRectF> coveredBy(const PageMapRequest& request, bool hasInset);

/// What a page's map shows beside its inset: the dossier's states and places closely, where all that lie
/// around Europe are near each other; else all of Europe, with every such state whose middle is near. It is the
/// same on every day. Parts of the map are `covered`, in points.
PageFrame mainFrame(const PageMapRequest& request, std::span<const QRectF> covered);

}
