#include "ui/scene/text_nodes.h"

#include "ui/picture/font_size.h"
#include "ui/picture/text_extent.h"

#include <QQuickWindow>
#include <QSGTextNode>
#include <QTextLayout>

#include <cmath>
#include <utility>

namespace atlas {

namespace {

/// The least enlargement that makes a font's size whole: Qt draws the letters of very large fonts coarsely.
int wholeEnlargement(const QFont& font)
{
    constexpr double noticeable = 0.02; // of a pixel
    const double size = fontSize(font);
    int factor = 1;
    while (factor < 16 && std::abs(size * factor - std::round(size * factor)) > noticeable * factor)
        factor *= 2;
    return factor;
}

QMatrix4x4 placeOf(const TextShape& text)
{
    QMatrix4x4 matrix;
    const QPointF origin = textOrigin(text);
    matrix.translate(float(origin.x()), float(origin.y()));
    matrix.scale(1 / float(wholeEnlargement(text.font)));
    return matrix;
}

QSGTextNode* makeNode(const TextShape& text, QQuickWindow& window)
{
    QSGTextNode* node = window.createTextNode();
    node->setColor(text.colour);
    QFont font = text.font;
    font.setPixelSize(qRound(fontSize(font) * wholeEnlargement(font)));
    QTextLayout layout(text.text, font);
    QTextOption option;
    option.setUseDesignMetrics(true); // as textWidth() measures
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    node->addTextLayout(QPointF(0, -line.ascent()), &layout);
    return node;
}

}

void TextNodes::show(std::span<const TextShape* const> texts, QQuickWindow& window)
{
    auto earlier = std::exchange(nodes, {});
    nodes.reserve(texts.size());
    for (const TextShape* text : texts) {
        const Face face{text->text, text->colour.rgba(), text->font};
        QSGTextNode* node = nullptr;
        if (const auto same = earlier.find(face); same != earlier.end()) {
            node = same->second;
            earlier.erase(same);
        } else {
            node = makeNode(*text, window);
            appendChildNode(node);
        }
        nodes.emplace(face, node);
        const QMatrix4x4 place = placeOf(*text);
        if (node->matrix() != place) node->setMatrix(place);
    }
    for (const auto& [face, node] : earlier) {
        removeChildNode(node);
        delete node;
    }
}

}
