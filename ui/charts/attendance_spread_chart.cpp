#include "ui/charts/attendance_spread_chart.h"

#include <QBarSet>
#include <QPen>
#include <QScatterSeries>
#include <QStackedBarSeries>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// A round number that leaves room above the highest dot.
int roundAbove(int most)
{
    const double scale = std::pow(10.0, std::floor(std::log10(std::max(2, most))) - 1) * 5;
    return int(std::ceil(most * 1.1 / scale) * scale);
}

}

AttendanceSpreadChart::AttendanceSpreadChart(QQuickItem* parent)
    : PaintedChart(parent), bars(new QStackedBarSeries), below(new QBarSet({})), spread(new QBarSet({})),
      dots(new QScatterSeries)
{
    bars->append({below, spread});
    bars->setBarWidth(0.34);
    dots->setMarkerSize(8);
    show({bars, dots});
    connect(this, &AttendanceSpreadChart::meetingsChanged, this, &AttendanceSpreadChart::fillSeries);
}

int AttendanceSpreadChart::meetingAt(qreal x) const
{
    if (meetings.isEmpty() || width() <= 0) return -1;
    return std::clamp(int(x / width() * double(meetings.size())), 0, int(meetings.size()) - 1);
}

void AttendanceSpreadChart::fillSeries()
{
    QList<qreal> least, widths;
    QList<QPointF> points;
    int most = 0;
    for (qsizetype i = 0; i < meetings.size(); ++i) {
        const Attendance& meeting = meetings[i];
        least.append(meeting.least);
        widths.append(meeting.most - meeting.least);
        most = std::max(most, meeting.most);
        for (const AttendanceFigure& figure : meeting.figures)
            if (figure.numbered) points.append(QPointF(double(i), figure.number));
    }
    below->remove(0, below->count());
    spread->remove(0, spread->count());
    below->append(least);
    spread->append(widths);
    dots->replace(points);
    setRange(-0.5, std::max(0.5, double(meetings.size()) - 0.5), roundAbove(most));
}

void AttendanceSpreadChart::colourSeries()
{
    QColor pale = colour();
    pale.setAlphaF(0.3f);
    below->setBrush(Qt::NoBrush);
    below->setPen(Qt::NoPen);
    spread->setBrush(pale);
    spread->setPen(QPen(colour(), 1));
    dots->setBrush(colour());
    dots->setPen(Qt::NoPen);
}

}
