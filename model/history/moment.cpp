#include "model/history/moment.h"
