#pragma once

#include "ui/picture/picture.h"

namespace atlas {

/// A shape elsewhere in its picture.
Shape moved(Shape shape, QPointF by);

}
