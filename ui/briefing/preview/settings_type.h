#pragma once

#include <QSettings>
#include <QtQml/qqmlregistration.h>

namespace atlas::qml {

/// Settings as a property's type: QML passes them on and never makes or reads them.
struct SettingsType {
    Q_GADGET
    QML_FOREIGN(QSettings)
    QML_ANONYMOUS
};

}
