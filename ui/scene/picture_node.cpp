#include "ui/scene/picture_node.h"

#include "ui/picture/painter_backend.h"
#include "ui/scene/mesh_node.h"
#include "ui/scene/picture_layers.h"
#include "ui/scene/text_nodes.h"

#include <QImage>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRendererInterface>

namespace atlas {

namespace {

struct LayerNode : QSGNode {
    LayerNode()
    {
        appendChildNode(shapes);
        appendChildNode(texts);
    }

    MeshNode* shapes = new MeshNode; // children belong to their parent
    TextNodes* texts = new TextNodes;
};

class PictureNode : public QSGNode
{
public:
    void show(const Picture& picture, QQuickWindow& window)
    {
        const auto layers = layersOf(picture, window.effectiveDevicePixelRatio(), halos);
        for (; nodes.size() < layers.size(); nodes.push_back(new LayerNode)) {}
        for (; nodes.size() > layers.size(); nodes.pop_back()) delete nodes.back();
        for (size_t i = 0; i < layers.size(); ++i) {
            if (!nodes[i]->parent()) appendChildNode(nodes[i]);
            nodes[i]->shapes->show(layers[i].mesh);
            nodes[i]->texts->show(layers[i].texts, window);
        }
    }

private:
    std::vector<LayerNode*> nodes; // children, too
    HaloCache halos;
};

/// Qt's software renderer draws no shaders, but pixels that a painter made.
QSGNode* updateImageNode(QSGNode* old, const Picture& picture, QQuickWindow& window)
{
    if (picture.size.isEmpty()) {
        delete old;
        return nullptr;
    }
    const double ratio = window.effectiveDevicePixelRatio();
    QImage image((picture.size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter, picture);
    painter.end();

    auto* node = static_cast<QSGImageNode*>(old);
    if (!node) {
        node = window.createImageNode();
        node->setOwnsTexture(true);
    }
    node->setTexture(window.createTextureFromImage(image));
    node->setRect(QRectF(QPointF(), picture.size));
    return node;
}

}

QSGNode* updatePictureNode(QSGNode* old, const Picture& picture, QQuickWindow* window)
{
    if (window->rendererInterface()->graphicsApi() == QSGRendererInterface::Software)
        return updateImageNode(old, picture, *window);
    auto* node = old ? static_cast<PictureNode*>(old) : new PictureNode;
    node->show(picture, *window);
    return node;
}

}
