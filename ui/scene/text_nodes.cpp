#include "ui/scene/text_nodes.h"

#include "ui/picture/font_size.h"
#include "ui/picture/text_extent.h"

#include <QQuickWindow>
#include <QSGTextNode>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

bool looksTheSame(const TextShape& one, const TextShape& other)
{
    return one.text == other.text && one.colour == other.colour && one.font == other.font;
}

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

}

TextNodes::Entry TextNodes::makeEntry(const TextShape& text, QQuickWindow& window)
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
