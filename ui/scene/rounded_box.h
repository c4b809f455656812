#pragma once

#include <QPainterPath>
#include <QRectF>

#include <optional>

namespace atlas {

/// A box with round corners, of at most half its lesser side: also a disc, or a box with ends of half discs.
struct RoundedBox {
    QRectF rect;
    double radius = 0;

    /// What QPainterPath::addRoundedRect() made, with one radius both ways; nothing of any other path, and of
    /// a box with sharp corners.
    static std::optional<RoundedBox> of(const QPainterPath& path);
};

}
