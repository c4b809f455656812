#pragma once

#include "ui/picture/picture.h"

#include <QSGNode>

#include <span>
#include <unordered_map>

class QQuickWindow;
class QSGTextNode;

namespace atlas {

/// Shows texts, in no particular order. A text that stays the same is moved, not set again: a timeline is
/// dragged without laying out a letter. O(texts).
class TextNodes : public QSGNode
{
public:
    void show(std::span<const TextShape* const> texts, QQuickWindow& window);

private:
    /// What of a text its node was made from; where it stands is the node's matrix.
    struct Face {
        QString text;
        QRgb colour = 0;
        QFont font;
        friend bool operator==(const Face&, const Face&) = default;
    };
    struct FaceHash {
        size_t operator()(const Face& face) const { return qHashMulti(0, face.text, face.colour); }
    };

    std::unordered_multimap<Face, QSGTextNode*, FaceHash> nodes; ///< children, too
};

}
