#pragma once

#include "model/items/card_lines.h"

#include <QColor>
#include <QPicture>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

#include <memory>

class QAreaSeries;
class QChart;
class QGraphicsScene;
class QLineSeries;
class QValueAxis;

namespace atlas {

/// How many actors have the counted status over time, as a stepped area with a hatched band of possible ones on
/// top, drawn by Qt Charts without axes, legend or margins: the plot fills the item. It is painted anew only when
/// the steps, the size or the colours change; a cursor is for another item to draw over it.
class MemberStepChart : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<atlas::MemberStep> steps MEMBER steps NOTIFY stepsChanged REQUIRED FINAL)
    /// The days at the plot's left and right edge, since 1970-01-01.
    Q_PROPERTY(int firstDay MEMBER firstDay NOTIFY stepsChanged REQUIRED FINAL)
    Q_PROPERTY(int lastDay MEMBER lastDay NOTIFY stepsChanged REQUIRED FINAL)
    Q_PROPERTY(QColor colour MEMBER colour NOTIFY colourChanged FINAL)
    /// The largest total of any step, at the plot's upper edge; at least 1.
    Q_PROPERTY(int most READ most NOTIFY stepsChanged FINAL)

public:
    explicit MemberStepChart(QQuickItem* parent = nullptr);
    ~MemberStepChart() override;

    int most() const;
    /// Where a day stands, in the item's coordinates, and the other way round; both clamp to the plot.
    Q_INVOKABLE qreal xOf(int day) const;
    Q_INVOKABLE int dayAt(qreal x) const;

    void paint(QPainter* painter) override;

protected:
    void updatePolish() override;
    void geometryChange(const QRectF& geometry, const QRectF& before) override;

signals:
    void stepsChanged();
    void colourChanged();

private:
    void fillSeries();
    void colourSeries();
    void redraw();

    QList<MemberStep> steps;
    int firstDay = 0;
    int lastDay = 0;
    QColor colour = Qt::black;

    std::unique_ptr<QGraphicsScene> scene;
    QPicture drawn; ///< of the scene: a scene is for the thread of the window, paint() is called on another
    QChart* chart;      ///< in the scene, which owns it; it owns the series and axes
    QLineSeries* floorLine;
    QLineSeries* certainTop;
    QLineSeries* possibleTop;
    QLineSeries* outline; ///< of the certain area, without its sides
    QAreaSeries* certainArea;
    QAreaSeries* possibleArea;
    QValueAxis* days;
    QValueAxis* counts;
};

}
