#include "model/geo/projection.h"
