#include "model/time/language.h"
