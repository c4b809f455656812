#include "ui/picture/painter_backend.h"
