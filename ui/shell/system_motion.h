#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QVariant>

#include <map>
#include <optional>

namespace atlas {

/// Whether the system asks for less motion. Qt 6.8 does not tell, so on Linux the desktop is asked through
/// its settings portal (on the session bus, never the network), and followed when it is changed; without a
/// portal, GTK's own file is read.
class SystemMotion : public QObject
{
    Q_OBJECT

public:
    explicit SystemMotion(QObject* parent = nullptr);
    /// False until the desktop has answered.
    bool isReduced() const;

    /// What one of the desktop's settings says of it; nothing for all others.
    static std::optional<bool> reducedBy(const QString& space, const QString& key, const QVariant& value);

signals:
    void changed();

private slots:
    void hear(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void take(const QString& space, const QString& key, const QVariant& value);
    void askPortal();
    void readGtkFile();

    std::map<QString, bool> answers; ///< by setting
};

}
