#include "model/time/format.h"
