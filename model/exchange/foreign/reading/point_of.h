#pragma once

#include "model/exchange/foreign/child/channel.h"

class OGRGeometry;

namespace atlas::exchange {

/// `lon` and `lat` of a geometry in degrees: a point's own, else of a point that lies on the shape, with a
/// remark. Two empty cells where there is none, or where it is outside the globe.
QStringList pointOf(const OGRGeometry* geometry, qint64 row, Channel& channel);

}
