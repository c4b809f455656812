#pragma once

#include "model/items/card_lines.h"
#include "ui/cards/dossier_painted_item.h"

namespace atlas {

/// One actor's dated statuses over the dossier's time: hatched where only possible, solid where certain, and pale
/// after the shown day, which a stroke marks.
class MembershipBar : public DossierPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<atlas::StatusSpan> spans MEMBER spans NOTIFY changed REQUIRED FINAL)
    /// The days at the bar's ends, since 1970-01-01.
    Q_PROPERTY(int firstDay MEMBER firstDay NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(int lastDay MEMBER lastDay NOTIFY changed REQUIRED FINAL)
    /// The shown day.
    Q_PROPERTY(int day MEMBER day NOTIFY changed REQUIRED FINAL)
    /// Where the shown day and the first span's start stand, for their labels.
    Q_PROPERTY(qreal dayX READ dayX NOTIFY placesChanged FINAL)
    Q_PROPERTY(qreal startX READ startX NOTIFY placesChanged FINAL)

public:
    explicit MembershipBar(QQuickItem* parent = nullptr);

    qreal dayX() const { return xOf(day); }
    qreal startX() const { return spans.isEmpty() ? 0 : xOf(spans.front().earliest); }

signals:
    void changed();
    void placesChanged();

protected:
    Picture picture(const Dossier& dossier) const override;
    void geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) override;

private:
    double xOf(int wanted) const;
    void appendSpan(Picture& drawn, const StatusSpan& span, const Status& status) const;

    QList<StatusSpan> spans;
    int firstDay = 0;
    int lastDay = 0;
    int day = 0;
};

}
