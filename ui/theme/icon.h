#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace atlas {

/// One of the icons of `resources/icons`, in one colour. It is painted from its vectors at the size and
/// device pixel ratio it is shown at, so it is crisp on any screen. Decoration only: the control around it
/// has the name.
class Icon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// The file's name without its folder and ending; empty: nothing is drawn.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QColor colour READ colour WRITE setColour NOTIFY colourChanged FINAL)

public:
    explicit Icon(QQuickItem* parent = nullptr);

    QString name() const { return file; }
    void setName(const QString& name);
    QColor colour() const { return ink; }
    void setColour(const QColor& colour);

    void paint(QPainter* painter) override;

signals:
    void nameChanged();
    void colourChanged();

private:
    QString file;
    QColor ink = Qt::black;
};

}
