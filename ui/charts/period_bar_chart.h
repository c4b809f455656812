#pragma once

#include "model/items/chart_lines.h"
#include "ui/charts/painted_chart.h"

class QBarSet;
class QStackedBarSeries;

namespace atlas {

/// How many events fall into each of the months (or longer periods) that stand side by side: a bar of certain
/// ones, with a hatched part of possible ones on top.
class PeriodBarChart : public PaintedChart
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<atlas::PeriodCount> periods MEMBER periods NOTIFY periodsChanged REQUIRED FINAL)

public:
    explicit PeriodBarChart(QQuickItem* parent = nullptr);

    /// The period at a place across the item, of which each has an equal share; −1 without any.
    Q_INVOKABLE int periodAt(qreal x) const;

signals:
    void periodsChanged();

protected:
    void colourSeries() override;

private:
    void fillSeries();

    QList<PeriodCount> periods;
    QStackedBarSeries* bars;
    QBarSet* certain; ///< owned by `bars`, as the next
    QBarSet* possible;
};

}
