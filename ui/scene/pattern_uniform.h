#pragma once

#include "ui/picture/picture.h"

#include <QVector4D>

namespace atlas {

/// A pattern as shaders/pattern.glsl takes it.
QVector4D patternUniform(const Fill& fill);
/// A colour with its alpha multiplied in, as Qt Quick blends; nothing for an invalid one.
QVector4D premultiplied(const QColor& colour);

}
