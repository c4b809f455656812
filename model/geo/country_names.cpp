#include "model/geo/country_names.h"
