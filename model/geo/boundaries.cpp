#include "model/geo/boundaries.h"
