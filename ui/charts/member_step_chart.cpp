#include "ui/charts/member_step_chart.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

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
    : PaintedChart(parent), floorLine(new QLineSeries(&owner())), certainTop(new QLineSeries(&owner())),
      possibleTop(new QLineSeries(&owner())), outline(new QLineSeries),
      certainArea(new QAreaSeries(certainTop, floorLine)),
      possibleArea(new QAreaSeries(possibleTop, certainTop))
{
    show({certainArea, possibleArea, outline});
    connect(this, &MemberStepChart::stepsChanged, this, &MemberStepChart::fillSeries);
}

int MemberStepChart::dayAt(qreal x) const
{
    const double share = width() > 0 ? std::clamp(x / width(), 0.0, 1.0) : 0;
    return firstDay + int(std::lround(share * (lastDay - firstDay)));
}

void MemberStepChart::fillSeries()
{
    int most = 0;
    for (const MemberStep& step : steps) most = std::max(most, step.certain + step.possible);
    const QList<QPointF> certain =
        corners(steps, firstDay, lastDay, [](const MemberStep& step) { return step.certain; });
    floorLine->replace({QPointF(firstDay, 0), QPointF(lastDay, 0)});
    certainTop->replace(certain);
    outline->replace(certain);
    possibleTop->replace(corners(steps, firstDay, lastDay, [](const MemberStep& step) {
        return step.certain + step.possible;
    }));
    setRange(firstDay, std::max(lastDay, firstDay + 1), most);
}

void MemberStepChart::colourSeries()
{
    QColor pale = colour();
    pale.setAlphaF(0.2f);
    certainArea->setBrush(pale);
    certainArea->setPen(Qt::NoPen);
    outline->setPen(QPen(colour(), 2));
    possibleArea->setBrush(hatch(colour()));
    possibleArea->setPen(Qt::NoPen);
}

}
