#pragma once

#include "model/items/document.h"
#include "ui/theme/palette.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace atlas {

/// The colours of one status in one look, for what QML draws itself: badges and the rules beside quotes.
class StatusColours : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Document* document READ document WRITE setDocument NOTIFY changed REQUIRED FINAL)
    /// The status's id; for an empty or unknown one the colours are the look's own, of plain text on its ground.
    Q_PROPERTY(QString status MEMBER status NOTIFY changed FINAL)
    /// A lane's id: used where there is no status.
    Q_PROPERTY(QString group MEMBER group NOTIFY changed FINAL)
    Q_PROPERTY(bool possible MEMBER possible NOTIFY changed FINAL)
    Q_PROPERTY(bool dark MEMBER dark NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QColor fill READ fill NOTIFY changed FINAL)
    Q_PROPERTY(QColor ink READ ink NOTIFY changed FINAL)
    Q_PROPERTY(QColor label READ label NOTIFY changed FINAL) ///< text on the fill

public:
    using QObject::QObject;

    Document* document() const { return opened; }
    void setDocument(Document* document);

    QColor fill() const;
    QColor ink() const;
    QColor label() const;

signals:
    void changed();

private:
    Look look() const { return dark ? Look::Dark : Look::Light; }
    const Status* shown() const;

    QPointer<Document> opened;
    QString status;
    QString group;
    bool possible = false;
    bool dark = false;
};

}
