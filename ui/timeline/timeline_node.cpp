#include "ui/timeline/timeline_node.h"

#include "ui/scene/picture_node.h"

#include <QMatrix4x4>

#include <utility>

namespace atlas {

TimelineNode::Layer::Layer() : corners(QSGGeometry::defaultAttributes_Point2D(), 4)
{
    setIsRectangular(true);
    setGeometry(&corners);
    placed.setFlag(OwnedByParent, false);
    appendChildNode(&placed);
    for (QSGNode& holder : holders) {
        holder.setFlag(OwnedByParent, false);
        placed.appendChildNode(&holder);
    }
}

void TimelineNode::Layer::look(const QRectF& frame, double scale, double up)
{
    if (clipRect() != frame) {
        setClipRect(frame);
        QSGGeometry::updateRectGeometry(&corners, frame);
        markDirty(DirtyGeometry);
    }
    QMatrix4x4 matrix;
    matrix.translate(0, float(-up));
    matrix.scale(float(scale));
    if (placed.matrix() != matrix) placed.setMatrix(matrix);
}

bool TimelineNode::look(const Sight& sight)
{
    if (layers[0] && sight == seen) return false;
    seen = sight;
    bool made = false;
    const auto wanted = [&](Layer*& layer, bool isWanted) {
        if (isWanted == bool(layer)) return;
        made = made || isWanted;
        if (isWanted) appendChildNode(layer = new Layer);
        else delete std::exchange(layer, nullptr);
    };
    wanted(layers[0], true);
    wanted(layers[1], sight.isScrolled);
    const double cut = sight.isScrolled ? sight.lanesTop : sight.size.height();
    layers[0]->look({0, 0, sight.size.width(), cut}, sight.scale, 0);
    if (layers[1])
        layers[1]->look({0, cut, sight.size.width(), sight.size.height() - cut}, sight.scale, sight.scrolled);
    return made;
}

void TimelineNode::show(Part part, const Picture& picture, QQuickWindow* window)
{
    for (Layer* layer : layers) {
        if (!layer) continue;
        QSGNode*& node = layer->shown[part];
        QSGNode* updated = updatePictureNode(node, picture, window);
        if (updated == node) continue;
        node = updated;
        if (node) layer->holders[part].appendChildNode(node);
    }
}

}
