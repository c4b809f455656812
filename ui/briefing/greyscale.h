#pragma once

#include "ui/picture/picture.h"

namespace atlas {

/// The same picture without colours, as a black-and-white printer would set it.
Picture inGreyscale(Picture picture);

}
