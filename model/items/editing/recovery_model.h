#pragma once

#include "model/items/editing/file_keeper.h"
#include "model/items/row_model.h"

namespace atlas {

/// What earlier runs of the program did not save, the latest first, as it is when the model is made.
class RecoveryModel : public RowModel
{
    Q_OBJECT
    Q_PROPERTY(atlas::FileKeeper* keeper READ keeper WRITE setKeeper NOTIFY changed REQUIRED)
    Q_PROPERTY(atlas::Session* session MEMBER session NOTIFY changed REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role {
        NameRole = Qt::UserRole, ///< of the file, or what the dossier was called
        PathRole,                ///< empty where it was never saved
        SummaryRole,             ///< "5 January 2026, 14:05 · 12 changes"
        LastRole,                ///< the names of the last changes, the latest first
        NoteRole,                ///< what became of the file meanwhile, or of the journal
        ReadableRole,            ///< there is something to go on with
    };

    using RowModel::RowModel;

    FileKeeper* keeper() const { return files; }
    void setKeeper(FileKeeper* keeper);
    int count() const { return int(rows.size()); }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Opens the dossier as it was left, every change of it undoable. False, and the keeper's refusal or the
    /// document's problems, where it cannot be read; what can be recovered is looked for again then.
    Q_INVOKABLE bool recover(int row);
    /// Lets go of it for good.
    Q_INVOKABLE void discard(int row);

signals:
    void changed();

private:
    size_t size() const override { return rows.size(); }
    void read();
    QString note(const Recoverable& left, Language language) const;

    FileKeeper* files = nullptr;
    Session* session = nullptr;
    std::vector<Recoverable> rows;
};

}
