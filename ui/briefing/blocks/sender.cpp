#include "ui/briefing/blocks/sender.h"

#include "ui/briefing/briefing.h"
#include "ui/briefing/layout/styles.h"

#include <algorithm>

namespace atlas::page {

Rows senderRows(const BriefingHeader& header, double width)
{
    constexpr double gutter = 20;
    if (header.isEmpty()) return {};
    QStringList sender;
    for (const QString& part : {header.organisation, header.author})
        if (!part.simplified().isEmpty()) sender << part.simplified();
    const QString handling = header.handling.simplified();

    const double half = (width - gutter) / 2;
    const double right = std::min(widthOf(handling, strong()), sender.isEmpty() ? width : half);
    const Rows left = setText({{sender.join(QStringLiteral(" · ")), quiet()}},
                              {.width = width - right - gutter, .leading = bodyLeading});
    const Rows rightRows = setText({{handling, strong()}}, {.width = right, .leading = bodyLeading});
    Rows rows(std::max(left.size(), rightRows.size()), space(bodyLeading));
    for (size_t i = 0; i < left.size(); ++i) append(rows[i].shapes, left[i].shapes, {});
    for (size_t i = 0; i < rightRows.size(); ++i)
        append(rows[i].shapes, rightRows[i].shapes, {width - right, 0});
    rows.push_back(space(gridUnit));
    return rows;
}

}
