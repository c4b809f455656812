#pragma once

#include "model/exchange/import/import_report.h"
#include "model/items/row_model.h"
#include "model/time/language.h"

namespace atlas {

/// One remark of an import's report.
struct RemarkRow {
    ImportRemark remark;

    bool sameThing(const RemarkRow& other) const { return *this == other; }
    friend bool operator==(const RemarkRow&, const RemarkRow&) = default;
};

/// What an import did not understand, with the row and the column of each.
class RemarkModel : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        SentenceRole = Qt::UserRole,
        HintRole,
        PlaceRole,   ///< "Row 12 · Pays"
        WarningRole, ///< false: something was left out for it
    };
    Q_ENUM(Role)

    using RowModel::RowModel;

    void show(const QList<ImportRemark>& remarks, bool severalTables, Language language);

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    size_t size() const override { return rows.size(); }

    std::vector<RemarkRow> rows;
    bool withTable = false;
    Language language = Language::English;
};

/// Where a remark belongs: "Sheet 2 · Row 12 · Pays"; empty for all of a file.
QString remarkPlace(const ImportRemark& remark, bool withTable, Language language);

}
