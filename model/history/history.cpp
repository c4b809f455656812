#include "model/history/history.h"
