#include "model/items/editing/backup_model.h"

#include "model/items/editing/keeping_words.h"

namespace atlas {

void BackupModel::setKeeper(FileKeeper* keeper)
{
    if (files == keeper) return;
    files = keeper;
    beginResetModel();
    rows = files ? files->backups() : std::vector<Backup>();
    endResetModel();
    emit changed();
}

QVariant BackupModel::data(const QModelIndex& index, int role) const
{
    const Backup* backup = rowAt(rows, index);
    if (!backup) return {};
    const Language language = session ? session->language() : Language::English;
    switch (role) {
    case Qt::DisplayRole:
    case WhenRole: return momentWords(backup->at, language);
    case SizeRole: return sizeWords(backup->size, language);
    default: return {};
    }
}

QHash<int, QByteArray> BackupModel::roleNames() const
{
    return {{WhenRole, "when"}, {SizeRole, "size"}};
}

bool BackupModel::openCopy(int row)
{
    return row >= 0 && row < count() && files->openBackup(rows[size_t(row)]);
}

}
