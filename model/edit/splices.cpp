#include "model/edit/splices.h"

#include <algorithm>
#include <ranges>

namespace atlas {

void Splices::replace(qsizetype from, qsizetype to, QByteArray by)
{
    if (from < to || !by.isEmpty()) all.push_back({from, to, std::move(by)});
}

QList<TextChange> Splices::changes() &&
{
    std::ranges::stable_sort(all, {}, [](const Splice& each) { return std::pair(each.from, each.to); });
    std::vector<Splice> joined;
    for (Splice& each : all) {
        if (!joined.empty() && joined.back().to == each.from) {
            joined.back().to = each.to;
            joined.back().by += each.by;
        } else {
            joined.push_back(std::move(each));
        }
    }
    QList<TextChange> changes;
    changes.reserve(qsizetype(joined.size()));
    for (Splice& each : joined | std::views::reverse)
        changes.append({each.from, bytes.sliced(each.from, each.to - each.from), std::move(each.by)});
    return changes;
}

}
