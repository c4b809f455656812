#pragma once

#include "ui/picture/picture.h"

namespace atlas::test {

/// Every kind of shape, fill and stroke once, 480 × 320 units.
Picture samplePicture();

}
