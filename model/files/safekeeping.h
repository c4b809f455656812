#pragma once

#include "model/files/backups.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace atlas {

/// Where working copies are kept safe, and by which clock: given by whoever composes the program. Where it
/// names no folder, as for a picture of the window, what would lie in it is not kept.
struct Safekeeping {
    QString stateFolder = {}; ///< journals, and who holds which file: the user's, on this computer
    QString dataFolder = {};  ///< backups
    QString program = {};     ///< name and version, as journals tell them
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    BackupPolicy backups = {};

    // Empty where there is no folder for them.
    QString journals() const { return in(stateFolder, "/journals"); }
    QString holds() const { return in(stateFolder, "/holds"); }
    QString backupsFolder() const { return in(dataFolder, "/backups"); }

private:
    static QString in(const QString& folder, const char* name)
    {
        return folder.isEmpty() ? QString() : folder + QLatin1StringView(name);
    }
};

}
