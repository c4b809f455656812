#include "ui/scene/pattern_uniform.h"

#include "ui/picture/pattern.h"

#include <QtMath>

namespace atlas {

QVector4D patternUniform(const Fill& fill)
{
    const PatternMetrics metrics = patternMetrics(fill.pattern);
    const double spacing = metrics.spacing * fill.patternScale;
    const double halfWidth = metrics.width * fill.patternScale / 2;
    if (fill.pattern == Pattern::Dots) return QVector4D(0, 0, float(spacing), float(halfWidth));
    // The normal of a line that rises by the angle where y runs downwards.
    const double angle = qDegreesToRadians(metrics.angle);
    return QVector4D(float(std::sin(angle)), float(std::cos(angle)), float(spacing), float(halfWidth));
}

QVector4D premultiplied(const QColor& colour)
{
    if (!colour.isValid()) return {};
    const float alpha = colour.alphaF();
    return QVector4D(colour.redF() * alpha, colour.greenF() * alpha, colour.blueF() * alpha, alpha);
}

}
