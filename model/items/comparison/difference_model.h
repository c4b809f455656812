#pragma once

#include "model/items/compared.h"
#include "model/items/comparison/difference_key.h"
#include "model/items/row_model.h"

namespace atlas {

/// A row of the key while something is compared.
struct DifferenceRow {
    DifferenceEntry entry;
    bool hidden = false;

    bool sameThing(const DifferenceRow& other) const
    {
        return entry.difference == other.entry.difference && entry.status == other.entry.status
               && entry.possible == other.entry.possible;
    }
    friend bool operator==(const DifferenceRow&, const DifferenceRow&) = default;
};

/// The key while something is compared: the kinds of change, how many have each, and a switch for each kind.
/// Of the kinds that are seldom met, those alone that are; no row where nothing is compared.
class DifferenceModel : public RowModel
{
    Q_OBJECT
    /// "Change from A to B"
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< what Session::toggleHidden takes: a differenceKey
        DifferenceRole, ///< a Difference, as a number
        StatusRole, ///< the status's id; empty: none
        PossibleRole,
        GlyphRole,
        LabelRole,
        CountRole,
        HiddenRole,
        SpokenRole, ///< "Joined: 15, shown"
    };
    Q_ENUM(Role)

    DifferenceModel(const Session& session, const Compared& compared, QObject* parent = nullptr);

    QString title() const;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// The keys of all kinds of change.
    Q_INVOKABLE QStringList keys() const;

signals:
    void titleChanged();

private:
    size_t size() const override { return rows.size(); }
    void follow();
    QString label(const DifferenceRow& row) const;
    QString spoken(const DifferenceRow& row) const;

    const Session& session;
    const Compared& compared;
    std::shared_ptr<const History> past; ///< keeps the rows' statuses alive
    std::vector<DifferenceRow> rows;
};

}
