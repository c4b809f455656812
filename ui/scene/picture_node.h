#pragma once

#include "ui/picture/picture.h"

class QQuickWindow;
class QSGNode;

namespace atlas {

/// Makes scene-graph nodes that show a picture, or brings earlier ones up to date; called on the render
/// thread from QQuickItem::updatePaintNode. Edges are smooth without multisampling. `old` may be null.
QSGNode* updatePictureNode(QSGNode* old, const Picture& picture, QQuickWindow* window);

}
