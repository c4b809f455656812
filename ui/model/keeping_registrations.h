#pragma once

#include "model/items/editing/backup_model.h"
#include "model/items/editing/dossier_start.h"
#include "model/items/editing/recovery_model.h"

#include <QtQml/qqmlregistration.h>

// What the window's files need of the model, made known to QML as registrations.h does it.

namespace atlas::qml {

struct FileKeeperType {
    Q_GADGET
    QML_FOREIGN(atlas::FileKeeper)
    QML_NAMED_ELEMENT(FileKeeper)
    QML_UNCREATABLE("The workspace makes it.")
};

struct DossierStartType {
    Q_GADGET
    QML_FOREIGN(atlas::DossierStart)
    QML_NAMED_ELEMENT(DossierStart)
};

struct RecoveryModelType {
    Q_GADGET
    QML_FOREIGN(atlas::RecoveryModel)
    QML_NAMED_ELEMENT(RecoveryModel)
};

struct BackupModelType {
    Q_GADGET
    QML_FOREIGN(atlas::BackupModel)
    QML_NAMED_ELEMENT(BackupModel)
};

}
