#include "model/time/day.h"
