#include "ui/shell/problem_filter.h"

#include "model/items/problem_model.h"

namespace atlas {

void ProblemFilter::setSeverity(const QString& severity)
{
    if (shown == severity) return;
    shown = severity;
    invalidateRowsFilter();
    emit severityChanged();
}

bool ProblemFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (shown.isEmpty()) return true;
    return sourceModel()->index(row, 0, parent).data(ProblemModel::SeverityRole).toString() == shown;
}

}
