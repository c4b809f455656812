#pragma once

#include "ui/cards/dossier_painted_item.h"
#include "ui/picture/picture.h"

namespace atlas {

/// A surface as a key samples it, in a rectangle of that size.
Picture swatch(QSizeF size, Fill fill, const Stroke& edge);

/// A sample of a status's surface, pattern and edge, as in the key.
class PatternSwatch : public DossierPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// The status's id; an unknown one is drawn as nothing.
    Q_PROPERTY(QString status MEMBER status NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(bool possible MEMBER possible NOTIFY changed FINAL)

public:
    explicit PatternSwatch(QQuickItem* parent = nullptr);

signals:
    void changed();

protected:
    Picture picture(const Dossier& dossier) const override;

private:
    QString status;
    bool possible = false;
};

}
