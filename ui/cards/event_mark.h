#pragma once

#include "model/items/card_lines.h"
#include "ui/cards/dossier_painted_item.h"

namespace atlas {

/// The mark of an event as the timeline draws it, in its lane's colour: a disc for a day, a ring where it is
/// only announced, a struck ring where it was cancelled, a soft bar where its day is not known, a dotted ring
/// where a presence is not stated.
class EventMark : public DossierPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// The lane's id.
    Q_PROPERTY(QString group MEMBER group NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(atlas::EventLine::Mark mark MEMBER mark NOTIFY changed REQUIRED FINAL)

public:
    explicit EventMark(QQuickItem* parent = nullptr);

signals:
    void changed();

protected:
    Picture picture(const Dossier& dossier) const override;

private:
    QString group;
    EventLine::Mark mark = EventLine::Mark::Day;
};

}
