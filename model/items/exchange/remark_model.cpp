#include "model/items/exchange/remark_model.h"

#include "model/phrases/phrases.h"

namespace atlas {

using namespace Qt::StringLiterals;

QString remarkPlace(const ImportRemark& remark, bool withTable, Language language)
{
    QStringList parts;
    if (withTable && !remark.table.isEmpty()) parts << remark.table;
    if (remark.row > 0)
        parts << phrase(language, QT_TRANSLATE_NOOP("Phrases", "Row %1")).arg(localeOf(language).toString(remark.row));
    if (!remark.column.isEmpty()) parts << remark.column;
    return parts.join(u" · "_s);
}

void RemarkModel::show(const QList<ImportRemark>& remarks, bool severalTables, Language spoken)
{
    withTable = severalTables;
    language = spoken;
    std::vector<RemarkRow> next;
    for (const ImportRemark& remark : remarks) next.push_back({remark});
    RowModel::show(rows, std::move(next), {});
}

QVariant RemarkModel::data(const QModelIndex& index, int role) const
{
    const RemarkRow* const row = rowAt(rows, index);
    if (!row) return {};
    switch (role) {
    case Qt::DisplayRole:
    case SentenceRole: return row->remark.sentence;
    case HintRole: return row->remark.hint;
    case PlaceRole: return remarkPlace(row->remark, withTable, language);
    case WarningRole: return row->remark.severity == Severity::Warning;
    }
    return {};
}

QHash<int, QByteArray> RemarkModel::roleNames() const
{
    return {{SentenceRole, "sentence"}, {HintRole, "hint"}, {PlaceRole, "place"}, {WarningRole, "warning"}};
}

}
