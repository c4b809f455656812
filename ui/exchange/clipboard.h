#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace atlas {

/// The system's clipboard, as far as it holds text.
class Clipboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool hasText READ hasText NOTIFY changed FINAL)

public:
    explicit Clipboard(QObject* parent = nullptr);

    bool hasText() const;
    Q_INVOKABLE QString text() const;
    Q_INVOKABLE void copy(const QString& text) const;

signals:
    void changed();
};

}
