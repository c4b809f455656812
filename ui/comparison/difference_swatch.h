#pragma once

#include "ui/cards/dossier_painted_item.h"

namespace atlas {

/// A sample of how a kind of change looks on the map, as in the key.
class DifferenceSwatch : public DossierPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// A Difference, as a number.
    Q_PROPERTY(int difference MEMBER difference NOTIFY changed REQUIRED FINAL)
    /// The id of the status that was come to; empty: none.
    Q_PROPERTY(QString status MEMBER status NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(bool possible MEMBER possible NOTIFY changed REQUIRED FINAL)

public:
    explicit DifferenceSwatch(QQuickItem* parent = nullptr);

signals:
    void changed();

protected:
    Picture picture(const Dossier& dossier) const override;

private:
    int difference = 0;
    QString status;
    bool possible = false;
};

}
