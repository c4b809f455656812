#include "model/time/edtf.h"
