#pragma once

#include "ui/picture/picture.h"

#include <QJsonObject>

namespace atlas {

/// A picture as data, coordinates rounded to a hundredth: what tests compare before any pixel.
QJsonObject toJson(const Picture& picture);

}
