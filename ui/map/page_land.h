#pragma once

#include "ui/map/framed_land.h"
#include "ui/map/label_board.h"

#include <memory>

namespace atlas {

/// A part of the world in a frame of a page.
struct PageFrame {
    LonLat centre;                   ///< of the projection
    std::vector<LonLat> within;      ///< what it shows at least
    QRectF room;                     ///< where that goes, in points
    QRectF rect;                     ///< what is drawn
    double balance = 0.5;            ///< as EqualAreaPlane's
    double tolerance = 0;            ///< of thinning, in points
};

/// The land on the maps of one document: each frame is projected once, however many days it is shown on. For one
/// thread.
class PageLand
{
public:
    struct Frame {
        Frame(const Boundaries& boundaries, const PageFrame& frame);
        PageFrame made;
        EqualAreaPlane plane;
        FramedLand land;
        QRectF labelRoom;   ///< where labels may go
        LabelGround ground; ///< of that room; the first map's labels find out more
    };

    /// Looks at them as long as it lives.
    explicit PageLand(const Boundaries& boundaries);

    const Boundaries& boundaries() const { return world; }
    /// Valid as long as this is.
    Frame& in(const PageFrame& frame);

private:
    const Boundaries& world;
    std::vector<std::unique_ptr<Frame>> frames;
};

}
