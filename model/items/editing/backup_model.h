#pragma once

#include "model/files/backups.h"
#include "model/items/editing/file_keeper.h"
#include "model/items/row_model.h"

namespace atlas {

/// The versions of the open file that saving replaced, the latest first, as they are when the model is made.
class BackupModel : public RowModel
{
    Q_OBJECT
    Q_PROPERTY(atlas::FileKeeper* keeper READ keeper WRITE setKeeper NOTIFY changed REQUIRED)
    Q_PROPERTY(atlas::Session* session MEMBER session NOTIFY changed REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role {
        WhenRole = Qt::UserRole, ///< "5 January 2026, 14:05"
        SizeRole,                ///< "12.3 kB"
    };

    using RowModel::RowModel;

    FileKeeper* keeper() const { return files; }
    void setKeeper(FileKeeper* keeper);
    int count() const { return int(rows.size()); }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Opens a version as a dossier of its own, which has no file yet. False, and the keeper's refusal, where
    /// it cannot be read.
    Q_INVOKABLE bool openCopy(int row);

signals:
    void changed();

private:
    size_t size() const override { return rows.size(); }

    FileKeeper* files = nullptr;
    Session* session = nullptr;
    std::vector<Backup> rows;
};

}
