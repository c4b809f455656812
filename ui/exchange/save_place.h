#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace atlas {

/// Asks where something is to be saved, in the system's dialog; and saves texts there.
class SavePlace : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// Over the window of an item; `suggested` is a file's name, `filter` as "PDF (*.pdf)".
    Q_INVOKABLE void ask(QObject* item, const QString& title, const QString& suggested, const QString& filter);
    /// Writes a text whole or not at all: a sentence why not, empty where it was.
    Q_INVOKABLE QString save(const QString& path, const QString& text) const;

signals:
    void chosen(const QString& path);
};

}
