#include "ui/picture/golden.h"
