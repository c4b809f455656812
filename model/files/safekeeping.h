#pragma once

#include "model/files/backups.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace atlas {

/// Where working copies are kept safe, and by which clock: given by whoever composes the program. Where it names
/// no folder, as for a picture of the window, what would lie in it is not kept.
struct Safekeeping {
    QString stateFolder = {}; ///< journals and claims: the user's, on this computer
    QString dataFolder = {};  ///< backups
    QString program = {};     ///< name and version, as journals tell them
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    BackupPolicy backups = {};

    QString journals() const { return stateFolder + QStringLiteral("/journals"); }
    QString claims() const { return stateFolder.isEmpty() ? QString() : stateFolder + QStringLiteral("/claims"); }
    QString backupsFolder() const { return dataFolder + QStringLiteral("/backups"); }
};

}
