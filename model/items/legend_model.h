#pragma once

#include "model/items/present.h"
#include "model/items/row_model.h"

namespace atlas {

/// One row of the key: a status, certain or possible, and how many actors have it on the shown day.
struct LegendRow {
    const Status* status = nullptr;
    bool possible = false;
    bool undated = false; ///< a position to which no source gives a date
    int count = 0;
    bool hidden = false;
    bool unsourced = false; ///< nobody is named for any claim of it

    bool sameThing(const LegendRow& other) const { return status == other.status && possible == other.possible; }
    friend bool operator==(const LegendRow&, const LegendRow&) = default;
};

/// The key, which is the filter too: the counted status and every other that the dossier dates, certain and
/// possible, then the undated positions, in the dossier's order. Rows stay when nobody has the status.
class LegendModel : public RowModel
{
    Q_OBJECT
    /// How many rows come before the undated positions.
    Q_PROPERTY(int datedRows READ datedRows NOTIFY datedRowsChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< what Session::toggleHidden takes: `member`, `member?`
        StatusRole,
        LabelRole,
        PossibleRole,
        UndatedRole,
        CountRole,
        HiddenRole,
        SpokenRole, ///< "Member: 15, shown"
    };
    Q_ENUM(Role)

    LegendModel(const Session& session, const Present& present, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int datedRows() const;
    /// The keys of all rows.
    Q_INVOKABLE QStringList keys() const;

signals:
    void datedRowsChanged();

private:
    size_t size() const override { return rows.size(); }
    void follow();
    static QString keyOf(const LegendRow& row);
    QString label(const LegendRow& row) const;
    QString spoken(const LegendRow& row) const;

    const Session& session;
    const Present& present;
    std::shared_ptr<const History> past; ///< keeps the rows' statuses alive
    std::vector<LegendRow> rows;
};

}
