#pragma once

#include "ui/scene/picture_node.h"

#include <QQuickItem>

namespace atlas::test {

/// Shows one picture through the scene graph.
class PictureItem : public QQuickItem
{
public:
    explicit PictureItem(QQuickItem* parent) : QQuickItem(parent) { setFlag(ItemHasContents); }
    void show(Picture picture)
    {
        shown = std::move(picture);
        setSize(shown.size);
        update();
    }

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override
    {
        return updatePictureNode(old, shown, window());
    }

private:
    Picture shown;
};

}
