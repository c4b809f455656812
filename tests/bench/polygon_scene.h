#pragma once

#include "model/geo/boundaries.h"

#include <QQuickWindow>

#include <memory>

namespace atlas::bench {

/// A window with a Map of Qt Location's own MapPolygon items, one for each polygon of the boundaries with its
/// holes and its border: how the same data are shown without a layer of our own. Its properties `mapHeight`
/// (pixels, the whole window by default) and `shade` (the colour of all land) can be set.
std::unique_ptr<QQuickWindow> openPolygonMap(const Boundaries& boundaries, QSize size, double mapHeight);

}
