#pragma once

#include <QPicture>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

#include <memory>

class QAbstractSeries;
class QChart;
class QGraphicsScene;
class QValueAxis;

namespace atlas {

/// A chart of Qt Charts as an item: series alone, without axes, legend or margins, so that the plot fills the
/// item. It is drawn anew only when the series, the size or the colours change; a cursor is for another item
/// over it.
class PaintedChart : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ANONYMOUS
    /// Of the counted status.
    Q_PROPERTY(QColor colour READ colour WRITE setColour NOTIFY colourChanged FINAL)
    /// The largest number drawn, at the plot's upper edge; at least 1. The lower edge is 0.
    Q_PROPERTY(int most READ most NOTIFY mostChanged FINAL)

public:
    ~PaintedChart() override;

    QColor colour() const { return ink; }
    void setColour(const QColor& colour);
    int most() const { return greatest; }

    void paint(QPainter* painter) final;

signals:
    void colourChanged();
    void mostChanged();

protected:
    explicit PaintedChart(QQuickItem* parent);

    /// Hands the series to the chart, drawn in this order, and ties them to its two hidden axes.
    void show(const QList<QAbstractSeries*>& series);
    /// What the plot's edges stand for; the left one below the right one.
    void setRange(double left, double right, int most);
    /// Paints the series in colour().
    virtual void colourSeries() = 0;
    /// After a change of the series.
    void redraw();

    /// A rising hatch of a colour, for what is only possible. It tiles without a seam.
    static QBrush hatch(const QColor& colour);

    void updatePolish() final;
    void geometryChange(const QRectF& geometry, const QRectF& before) override;
    QChart& owner() const { return *chart; }

private:
    std::unique_ptr<QGraphicsScene> scene;
    QPicture drawn; ///< of the scene: a scene is for the thread of the window, paint() is called on another
    QChart* chart;  ///< in the scene, which owns it; it owns the series and axes
    QValueAxis* across;
    QValueAxis* upwards;
    QColor ink = Qt::black;
    int greatest = 1;
};

}
