#include "ui/charts/period_bar_chart.h"

#include <QBarSet>
#include <QPen>
#include <QStackedBarSeries>

#include <algorithm>

namespace atlas {

PeriodBarChart::PeriodBarChart(QQuickItem* parent)
    : PaintedChart(parent), bars(new QStackedBarSeries), certain(new QBarSet({})), possible(new QBarSet({}))
{
    bars->append({certain, possible});
    bars->setBarWidth(0.8);
    show({bars});
    connect(this, &PeriodBarChart::periodsChanged, this, &PeriodBarChart::fillSeries);
}

int PeriodBarChart::periodAt(qreal x) const
{
    if (periods.isEmpty() || width() <= 0) return -1;
    return std::clamp(int(x / width() * double(periods.size())), 0, int(periods.size()) - 1);
}

void PeriodBarChart::fillSeries()
{
    QList<qreal> sure, open;
    int most = 0;
    for (const PeriodCount& period : periods) {
        sure.append(period.certain);
        open.append(period.possible);
        most = std::max(most, period.certain + period.possible);
    }
    certain->remove(0, certain->count());
    possible->remove(0, possible->count());
    certain->append(sure);
    possible->append(open);
    setRange(-0.5, std::max(0.5, double(periods.size()) - 0.5), most); // a bar stands around a whole number
}

void PeriodBarChart::colourSeries()
{
    certain->setBrush(colour());
    certain->setPen(Qt::NoPen);
    possible->setBrush(hatch(colour()));
    possible->setPen(QPen(colour(), 1));
}

}
