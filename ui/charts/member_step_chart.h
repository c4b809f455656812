#pragma once

#include "model/items/chart_lines.h"
#include "ui/charts/painted_chart.h"

class QAreaSeries;
class QLineSeries;

namespace atlas {

/// How many actors have the counted status over time: a stepped area, with a hatched band of possible ones on
/// top.
class MemberStepChart : public PaintedChart
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<atlas::MemberStep> steps MEMBER steps NOTIFY stepsChanged REQUIRED FINAL)
    /// The days at the plot's left and right edge, since 1970-01-01.
    Q_PROPERTY(int firstDay MEMBER firstDay NOTIFY stepsChanged REQUIRED FINAL)
    Q_PROPERTY(int lastDay MEMBER lastDay NOTIFY stepsChanged REQUIRED FINAL)

public:
    explicit MemberStepChart(QQuickItem* parent = nullptr);

    /// The day at a place across the item; clamped to the plot.
    Q_INVOKABLE int dayAt(qreal x) const;

signals:
    void stepsChanged();

protected:
    void colourSeries() override;

private:
    void fillSeries();

    QList<MemberStep> steps;
    int firstDay = 0;
    int lastDay = 0;

    QLineSeries* floorLine;
    QLineSeries* certainTop;
    QLineSeries* possibleTop;
    QLineSeries* outline; ///< of the certain area, without its sides
    QAreaSeries* certainArea;
    QAreaSeries* possibleArea;
};

}
