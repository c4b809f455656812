#pragma once

#include "model/items/present.h"
#include "model/items/row_model.h"

namespace atlas {

struct SourceTick {
    const Source* source = nullptr;
    bool ticked = false;

    bool sameThing(const SourceTick& other) const { return source == other.source; }
    friend bool operator==(const SourceTick&, const SourceTick&) = default;
};

/// The dossier's sources to tick, best tier first, then in its order; ticked are those that the session's lens
/// believes. The last one stays: a lens of nobody shows nothing.
class SourceTicks : public RowModel
{
    Q_OBJECT
    /// Only sources with this in a title, publisher or id are listed; letters' case does not matter.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    /// Of the dossier, whatever the filter.
    Q_PROPERTY(int sources READ sourceCount NOTIFY sourcesChanged)

public:
    enum Role {
        NameRole = Qt::DisplayRole, ///< its short title
        TierRole = Qt::UserRole,    ///< "Official"
        DetailRole,                 ///< "Élysée · 6 January 2026 · French"
        TickedRole,
        SpokenRole, ///< all of this but the tick
    };
    Q_ENUM(Role)

    SourceTicks(Session& session, const Present& present, QObject* parent = nullptr);

    QString filter() const { return wanted; }
    void setFilter(const QString& text);
    int sourceCount() const;
    Q_INVOKABLE void toggle(int row);
    /// Believes this one alone.
    Q_INVOKABLE void only(int row);

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void filterChanged();
    void sourcesChanged();

private:
    size_t size() const override { return rows.size(); }
    void follow();
    bool isWanted(const Source& source) const;
    /// Those that the lens believes, whatever day limits it, in the dossier's order.
    QList<SourceId> believed() const;
    void believe(const QList<SourceId>& sources);

    Session& session;
    const Present& present;
    std::shared_ptr<const History> past;
    std::vector<SourceTick> rows;
    QString wanted;
};

}
