#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace atlas {

/// What a user can do with a source outside this program. Nothing of it happens but on an explicit act.
class SourceActs : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// Puts plain text on the clipboard.
    Q_INVOKABLE void copy(const QString& text) const;
    /// Gives an address to the system's browser through QDesktopServices, whose URL handlers a test replaces.
    /// False where nothing takes it, or where it is none that may be opened (webAddress()).
    Q_INVOKABLE bool open(const QString& address) const;
};

}
