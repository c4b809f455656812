#include "model/io/load.h"
