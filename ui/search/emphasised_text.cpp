#include "ui/search/emphasised_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

template <typename Value>
bool replaced(Value& held, const Value& next)
{
    if (held == next) return false;
    held = next;
    return true;
}

}

EmphasisedText::EmphasisedText(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &EmphasisedText::changed, this, &EmphasisedText::measure);
}

void EmphasisedText::setText(const QString& words)
{
    if (replaced(text, words)) emit changed();
}

void EmphasisedText::setRuns(const QList<int>& stretches)
{
    if (replaced(runs, stretches)) emit changed();
}

void EmphasisedText::setFont(const QFont& font)
{
    if (replaced(face, font)) emit changed();
}

void EmphasisedText::setColour(const QColor& colour)
{
    if (replaced(ink, colour)) emit changed();
}

void EmphasisedText::setStrongColour(const QColor& colour)
{
    if (replaced(strongInk, colour)) emit changed();
}

void EmphasisedText::setGround(const QColor& colour)
{
    if (replaced(soft, colour)) emit changed();
}

void EmphasisedText::measure()
{
    QTextLayout layout;
    lay(layout, text);
    setImplicitSize(std::ceil(layout.lineAt(0).naturalTextWidth()), std::ceil(layout.lineAt(0).height()));
    update();
}

void EmphasisedText::lay(QTextLayout& layout, const QString& words) const
{
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    strong.setForeground(strongInk);
    strong.setBackground(soft);
    QList<QTextLayout::FormatRange> formats;
    for (qsizetype i = 0; i + 1 < runs.size(); i += 2) {
        const int length = std::min(runs[i + 1], int(words.size()) - runs[i]);
        if (length > 0) formats.append({runs[i], length, strong});
    }
    layout.setText(words);
    layout.setFont(face);
    layout.setFormats(formats);
    QTextOption oneLine;
    oneLine.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(oneLine);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

void EmphasisedText::paint(QPainter* painter)
{
    QTextLayout layout;
    lay(layout, text);
    // What stands out is wider than the same text in plain.
    const qreal extra = layout.lineAt(0).naturalTextWidth() - QFontMetricsF(face).horizontalAdvance(text);
    if (layout.lineAt(0).naturalTextWidth() > width() + 1)
        lay(layout, QFontMetricsF(face).elidedText(text, Qt::ElideRight, width() - std::max<qreal>(0, extra)));
    painter->setPen(ink);
    layout.draw(painter, {0, 0});
}

}
