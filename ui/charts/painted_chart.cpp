#include "ui/charts/painted_chart.h"

#include <QChart>
#include <QGraphicsScene>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace atlas {

PaintedChart::PaintedChart(QQuickItem* parent)
    : QQuickPaintedItem(parent), scene(std::make_unique<QGraphicsScene>()), chart(new QChart),
      across(new QValueAxis), upwards(new QValueAxis)
{
    setAntialiasing(true);
    scene->addItem(chart);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
}

PaintedChart::~PaintedChart() = default;

void PaintedChart::setColour(const QColor& colour)
{
    if (ink == colour) return;
    ink = colour;
    colourSeries();
    redraw();
    emit colourChanged();
}

void PaintedChart::show(const QList<QAbstractSeries*>& series)
{
    for (QAbstractSeries* each : series) chart->addSeries(each);
    for (QValueAxis* axis : {across, upwards}) {
        axis->setVisible(false);
        chart->addAxis(axis, axis == across ? Qt::AlignBottom : Qt::AlignLeft);
        for (QAbstractSeries* each : series) each->attachAxis(axis);
    }
    colourSeries();
}

void PaintedChart::setRange(double left, double right, int most)
{
    across->setRange(left, right);
    greatest = std::max(1, most);
    upwards->setRange(0, greatest);
    redraw();
    emit mostChanged();
}

void PaintedChart::redraw()
{
    polish();
    update();
}

QBrush PaintedChart::hatch(const QColor& colour)
{
    constexpr int tile = 8;
    QImage image(tile, tile, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2.2));
    for (const int shift : {-tile, 0, tile})
        painter.drawLine(QPointF(shift - 1, tile + 1), QPointF(shift + tile + 1, -1));
    return QBrush(image);
}

void PaintedChart::geometryChange(const QRectF& geometry, const QRectF& before)
{
    QQuickPaintedItem::geometryChange(geometry, before);
    if (geometry.size() != before.size()) redraw();
}

void PaintedChart::updatePolish()
{
    const QRectF area(QPointF(), size());
    chart->setGeometry(area);
    chart->setPlotArea(area);
    scene->setSceneRect(area);
    drawn = QPicture();
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    scene->render(&painter, area, area);
}

void PaintedChart::paint(QPainter* painter)
{
    drawn.play(painter);
}

}
