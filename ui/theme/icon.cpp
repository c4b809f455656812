#include "ui/theme/icon.h"

#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace atlas {

Icon::Icon(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(16, 16);
    setAntialiasing(true);
}

void Icon::setName(const QString& name)
{
    if (file == name) return;
    file = name;
    update();
    emit nameChanged();
}

void Icon::setColour(const QColor& colour)
{
    if (ink == colour) return;
    ink = colour;
    update();
    emit colourChanged();
}

void Icon::paint(QPainter* painter)
{
    if (file.isEmpty()) return;
    QSvgRenderer drawing(u":/atlas/icons/%1.svg"_s.arg(file));
    drawing.setAspectRatioMode(Qt::KeepAspectRatio);
    drawing.render(painter, boundingRect());
    painter->setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter->fillRect(boundingRect(), ink);
}

}
