#include "ui/picture/pattern.h"
