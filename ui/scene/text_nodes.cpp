#include "ui/scene/text_nodes.h"

#include "ui/picture/font_size.h"
#include "ui/picture/text_extent.h"

#include <QQuickWindow>
#include <QSGTextNode>
#include <QTextLayout>

#include <algorithm>

namespace atlas {

namespace {

bool looksTheSame(const TextShape& one, const TextShape& other)
{
    return one.text == other.text && one.colour == other.colour && one.font == other.font;
}

QMatrix4x4 placeOf(const TextShape& text)
{
    QMatrix4x4 matrix;
    const QPointF origin = textOrigin(text);
    matrix.translate(float(origin.x()), float(origin.y()));
    matrix.scale(float(1 / fontEnlargement));
    return matrix;
}

}

TextNodes::Entry TextNodes::makeEntry(const TextShape& text, QQuickWindow& window)
{
    QSGTextNode* node = window.createTextNode();
    node->setColor(text.colour);
    QTextLayout layout(text.text, enlarged(text.font));
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    node->addTextLayout(QPointF(0, -line.ascent()), &layout);
    return {text, node};
}

void TextNodes::show(std::span<const TextShape* const> texts, QQuickWindow& window)
{
    std::vector<Entry> earlier = std::move(entries);
    entries.clear();
    entries.reserve(texts.size());
    for (const TextShape* text : texts) {
        const auto same = std::ranges::find_if(
            earlier, [text](const Entry& entry) { return entry.node && looksTheSame(entry.text, *text); });
        if (same != earlier.end()) {
            entries.push_back({*text, std::exchange(same->node, nullptr)});
        } else {
            entries.push_back(makeEntry(*text, window));
            appendChildNode(entries.back().node);
        }
        const QMatrix4x4 place = placeOf(*text);
        if (entries.back().node->matrix() != place) entries.back().node->setMatrix(place);
    }
    for (const Entry& entry : earlier)
        if (entry.node) {
            removeChildNode(entry.node);
            delete entry.node;
        }
}

}
