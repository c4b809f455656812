#pragma once

#include "model/items/chart_lines.h"
#include "ui/charts/painted_chart.h"

class QBarSet;
class QScatterSeries;
class QStackedBarSeries;

namespace atlas {

/// What sources say of how many attended each meeting, the meetings side by side: a bar from the least number to the
/// most, and a dot for each source's.
class AttendanceSpreadChart : public PaintedChart
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<atlas::Attendance> meetings MEMBER meetings NOTIFY meetingsChanged REQUIRED FINAL)

public:
    explicit AttendanceSpreadChart(QQuickItem* parent = nullptr);

    /// The meeting at a place across the item, −1 without any; and the other way round, where its share of the plot
    /// begins.
    Q_INVOKABLE int meetingAt(qreal x) const;
    Q_INVOKABLE qreal xOf(int meeting) const;

signals:
    void meetingsChanged();

protected:
    void colourSeries() override;

private:
    void fillSeries();

    QList<Attendance> meetings;
    QStackedBarSeries* bars;
    QBarSet* below;  ///< up to the least number, and not drawn; owned by `bars`, as the next
    QBarSet* spread;
    QScatterSeries* dots;
};

}
