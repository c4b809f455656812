#pragma once

#include "model/items/chart_lines.h"
#include "ui/charts/painted_chart.h"

class QBarSet;
class QScatterSeries;
class QStackedBarSeries;

namespace atlas {

/// What sources say of how many attended each meeting, the meetings side by side: a bar from the least number
/// to the most, and a dot for each source's.
class AttendanceSpreadChart : public PaintedChart
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<atlas::Attendance> meetings MEMBER meetings NOTIFY meetingsChanged REQUIRED FINAL)

public:
    explicit AttendanceSpreadChart(QQuickItem* parent = nullptr);

    /// The meeting at a place across the item, of which each has an equal share; −1 without any.
    Q_INVOKABLE int meetingAt(qreal x) const;

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
