#include "model/io/problem.h"
