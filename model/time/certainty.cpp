#include "model/time/certainty.h"
