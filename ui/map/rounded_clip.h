#pragma once

#include <QRectF>
#include <QSGNode>

namespace atlas {

/// Cuts what it holds to a rectangle with round corners.
class RoundedClip : public QSGClipNode
{
public:
    RoundedClip();
    void setShape(const QRectF& rect, double radius);

private:
    QSGGeometry outline;
    QRectF shownRect;
    double shownRadius = -1;
};

}
