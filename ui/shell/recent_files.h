#pragma once

#include "model/items/row_model.h"
#include "model/items/session.h"
#include "ui/shell/preferences.h"

#include <QtQml/qqmlregistration.h>

namespace atlas {

/// A dossier opened before.
struct RecentFile {
    QString path;
    RecentContents contents;
    bool there = true; ///< as far as the disk was asked

    bool sameThing(const RecentFile& other) const { return path == other.path; }
    friend bool operator==(const RecentFile&, const RecentFile&) = default;
};

/// The dossiers opened before, the latest first, with what was in them.
class RecentFiles : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Preferences* preferences READ preferences WRITE setPreferences NOTIFY sourcesChanged REQUIRED FINAL)
    Q_PROPERTY(atlas::Session* session READ session WRITE setSession NOTIFY sourcesChanged REQUIRED FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        PathRole = Qt::UserRole,
        HeadingRole, ///< the dossier's title, or the file's name
        PlaceRole,   ///< "~/dossiers/mine.json"
        CountsRole,  ///< "15 members, 7 events"; "not there any more"; empty where nothing is known
        ThereRole,
    };

    using RowModel::RowModel;

    Preferences* preferences() const { return kept; }
    void setPreferences(Preferences* preferences);
    Session* session() const { return spoken; }
    void setSession(Session* session);

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(rows.size()); }

    Q_INVOKABLE void remove(const QString& path);
    Q_INVOKABLE void clear();

signals:
    void sourcesChanged();
    void countChanged();

private:
    size_t size() const override { return rows.size(); }
    void follow();
    QString countWords(const RecentFile& file) const;

    Preferences* kept = nullptr;
    Session* spoken = nullptr;
    std::vector<RecentFile> rows;
};

}
