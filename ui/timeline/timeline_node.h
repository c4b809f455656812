#pragma once

#include "ui/picture/picture.h"

#include <QRectF>
#include <QSGNode>

#include <array>

class QQuickWindow;

namespace atlas {

/// The timeline's pictures in the scene graph, one over the other. Where the lanes need more height than there
/// is, each is there twice: cut off under the axis, and moved up under it.
class TimelineNode : public QSGNode
{
public:
    enum Part { Ground, Playhead, PointerDate };
    static constexpr size_t parts = 3;

    /// How much of the pictures is in sight, in the item's logical pixels.
    struct Sight {
        double scale = 1;      ///< of the pictures' pixels
        QSizeF size;           ///< of the item
        double lanesTop = 0;   ///< under the axis
        double scrolled = 0;   ///< how far the lanes are moved up
        bool isScrolled = false;
        friend bool operator==(const Sight&, const Sight&) = default;
    };

    /// True where every part has to be shown anew.
    bool look(const Sight& sight);
    void show(Part part, const Picture& picture, QQuickWindow* window);

private:
    /// What is seen through one frame.
    struct Layer : QSGClipNode {
        Layer();
        void look(const QRectF& frame, double scale, double up);

        QSGGeometry corners;
        QSGTransformNode placed;
        std::array<QSGNode, parts> holders;
        std::array<QSGNode*, parts> shown{};
    };

    std::array<Layer*, 2> layers{}; ///< the axis and all over it, or everything; the scrolled lanes, or null
    Sight seen;
};

}
