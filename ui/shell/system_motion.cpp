#include "ui/shell/system_motion.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto gnome = "org.gnome.desktop.interface"_L1;
constexpr auto plasma = "org.kde.kdeglobals.KDE"_L1;

}

SystemMotion::SystemMotion(QObject* parent) : QObject(parent)
{
    readGtkFile();
    askPortal();
}

bool SystemMotion::isReduced() const
{
    return std::ranges::any_of(answers, [](const auto& answer) { return answer.second; });
}

std::optional<bool> SystemMotion::reducedBy(const QString& space, const QString& key, const QVariant& value)
{
    if (space == appearance && key == "reduced-motion"_L1) return value.toUInt() == 1;
    if (space == gnome && key == "enable-animations"_L1) return !value.toBool();
    if (space == plasma && key == "AnimationDurationFactor"_L1) return value.toDouble() == 0;
    return std::nullopt;
}

void SystemMotion::hear(const QString& space, const QString& key, const QDBusVariant& value)
{
    take(space, key, value.variant());
}

void SystemMotion::take(const QString& space, const QString& key, const QVariant& value)
{
    const std::optional<bool> reduced = reducedBy(space, key, value);
    if (!reduced) return;
    const bool before = isReduced();
    answers[space + u'/' + key] = *reduced;
    if (isReduced() != before) emit changed();
}

void SystemMotion::readGtkFile()
{
    const QString path =
        QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"gtk-4.0/settings.ini"_s);
    if (path.isEmpty()) return;
    const QSettings file(path, QSettings::IniFormat);
    const QVariant animations = file.value("Settings/gtk-enable-animations"_L1);
    if (animations.isValid()) take(gnome, u"enable-animations"_s, animations);
}

void SystemMotion::askPortal()
{
    using Settings = QMap<QString, QVariantMap>;
    qDBusRegisterMetaType<Settings>();
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;

    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(hear(QString,QString,QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"ReadAll"_s);
    question << QStringList{appearance, gnome, plasma};
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<Settings> reply = *watcher;
        if (reply.isError()) return; // there is no portal
        for (const auto& [space, keys] : reply.value().asKeyValueRange())
            for (const auto& [key, value] : keys.asKeyValueRange()) take(space, key, value);
    });
}

}
