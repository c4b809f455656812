#pragma once

#include "ui/map/map_overlay.h"

#include <QSGNode>

class QQuickWindow;

namespace atlas {

/// A map's overlay in the scene graph. Its parts are made once; while the camera moves, so do they: all by
/// one matrix where it only pans, each by one of its own where it zooms.
class OverlayNode : public QSGNode
{
public:
    explicit OverlayNode(QQuickWindow& window);

    /// Takes another plan, or rings another name. What it shares with the one before stays as it is.
    void take(const MapOverlay& overlay, const ActorId& focused);
    /// Where the camera looks.
    void follow(const MapOverlay& overlay, const MapView& view);

private:
    class PartNode;

    void followLinks(const MapOverlay& overlay, const MapView& view, QPointF pan);

    QQuickWindow& window;
    double devicePixelRatio = 0; ///< that the parts were made for
    // Children, in this order; the map's move with the camera.
    QSGTransformNode* links = new QSGTransformNode;
    QSGTransformNode* onMap = new QSGTransformNode;
    QSGNode* inInset = new QSGNode;
    std::vector<PartNode*> parts; ///< children of those
    std::optional<std::vector<QLineF>> linkEnds; ///< as drawn, without the pan
};

}
