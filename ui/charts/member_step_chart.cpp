#include "ui/charts/member_step_chart.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

/// A rising hatch that tiles without a seam.
QBrush hatch(const QColor& colour)
{
    constexpr int tile = 8;
    QImage image(tile, tile, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2.2));
    for (const int shift : {-tile, 0, tile}) painter.drawLine(QPointF(shift - 1, tile + 1), QPointF(shift + tile + 1, -1));
    return QBrush(image);
}

/// The corners of a stepped line: each step's value from its day to the next one's, the last to the end.
template <typename Value>
QList<QPointF> corners(const QList<MemberStep>& steps, int firstDay, int lastDay, Value value)
{
    QList<QPointF> points;
    double level = 0;
    points.append(QPointF(firstDay, level));
    for (const MemberStep& step : steps) {
        const int day = std::clamp(step.from, firstDay, lastDay);
        points.append(QPointF(day, level));
        level = value(step);
        points.append(QPointF(day, level));
    }
    points.append(QPointF(lastDay, level));
    return points;
}

}

MemberStepChart::MemberStepChart(QQuickItem* parent)
    : QQuickPaintedItem(parent), scene(std::make_unique<QGraphicsScene>()), chart(new QChart),
      floorLine(new QLineSeries(chart)), certainTop(new QLineSeries(chart)), possibleTop(new QLineSeries(chart)),
      outline(new QLineSeries), certainArea(new QAreaSeries(certainTop, floorLine)), possibleArea(new QAreaSeries(possibleTop, certainTop)),
      days(new QValueAxis), counts(new QValueAxis)
{
    setAntialiasing(true);
    scene->addItem(chart);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    const std::array<QAbstractSeries*, 3> shown{certainArea, possibleArea, outline};
    for (QAbstractSeries* series : shown) chart->addSeries(series);
    for (QValueAxis* axis : {days, counts}) {
        axis->setVisible(false);
        chart->addAxis(axis, axis == days ? Qt::AlignBottom : Qt::AlignLeft);
        for (QAbstractSeries* series : shown) series->attachAxis(axis);
    }
    connect(this, &MemberStepChart::stepsChanged, this, &MemberStepChart::fillSeries);
    connect(this, &MemberStepChart::colourChanged, this, &MemberStepChart::colourSeries);
    colourSeries();
}

MemberStepChart::~MemberStepChart() = default;

int MemberStepChart::most() const
{
    int most = 1;
    for (const MemberStep& step : steps) most = std::max(most, step.certain + step.possible);
    return most;
}

qreal MemberStepChart::xOf(int day) const
{
    if (lastDay <= firstDay) return 0;
    const double share = double(day - firstDay) / (lastDay - firstDay);
    return std::clamp(share, 0.0, 1.0) * width();
}

int MemberStepChart::dayAt(qreal x) const
{
    const double share = width() > 0 ? std::clamp(x / width(), 0.0, 1.0) : 0;
    return firstDay + int(std::lround(share * (lastDay - firstDay)));
}

void MemberStepChart::fillSeries()
{
    floorLine->replace({QPointF(firstDay, 0), QPointF(lastDay, 0)});
    const QList<QPointF> certain =
        corners(steps, firstDay, lastDay, [](const MemberStep& step) { return step.certain; });
    certainTop->replace(certain);
    outline->replace(certain);
    possibleTop->replace(
        corners(steps, firstDay, lastDay, [](const MemberStep& step) { return step.certain + step.possible; }));
    days->setRange(firstDay, std::max(lastDay, firstDay + 1));
    counts->setRange(0, most());
    redraw();
}

void MemberStepChart::colourSeries()
{
    QColor pale = colour;
    pale.setAlphaF(0.2f);
    certainArea->setBrush(pale);
    certainArea->setPen(Qt::NoPen);
    outline->setPen(QPen(colour, 2));
    possibleArea->setBrush(hatch(colour));
    possibleArea->setPen(Qt::NoPen);
    redraw();
}

void MemberStepChart::redraw()
{
    polish();
    update();
}

void MemberStepChart::geometryChange(const QRectF& geometry, const QRectF& before)
{
    QQuickPaintedItem::geometryChange(geometry, before);
    if (geometry.size() != before.size()) redraw();
}

void MemberStepChart::updatePolish()
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

void MemberStepChart::paint(QPainter* painter)
{
    drawn.play(painter);
}

}
